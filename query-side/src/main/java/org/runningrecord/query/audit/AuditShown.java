package org.runningrecord.query.audit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.AuditFindings;
import org.runningrecord.events.value.AuditModeration;
import org.runningrecord.events.value.AuditScope;
import org.runningrecord.events.value.IdText;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.When;

/**
 * An audit as readers see it.
 *
 * @param drawn who drew the sample, and when
 * @param records of the sample, in the order in which they were drawn
 * @param done the actions that were asked for and are done, in that order
 */
record AuditShown(String audit, AuditScope scope, Recorded drawn, List<Audited> records, List<Done> done) {

    /** The same with some of the records, and with what was done about them. */
    AuditShown only(List<Audited> open) {
        Set<String> actions = open.stream()
                .flatMap(one -> Stream.concat(Stream.ofNullable(one.found()), one.earlier().stream()))
                .flatMap(found -> found.findings().actions().stream())
                .map(AgreedAction::id)
                .collect(Collectors.toSet());
        return new AuditShown(
                audit,
                scope,
                drawn,
                open,
                done.stream().filter(one -> actions.contains(one.action())).toList());
    }

    /**
     * A record of the sample.
     *
     * @param found what was found; the last one where it was told more than once. Absent while nothing was
     * @param earlier what was found before, the newest first
     * @param moderated what somebody else thinks of it; absent while nobody has looked
     */
    record Audited(
            RecordId record,
            @Nullable Found found,
            List<Found> earlier,
            @Nullable Moderated moderated) {}

    record Found(AuditFindings findings, Recorded recorded) {}

    record Moderated(AuditModeration moderation, Recorded recorded) {}

    /** An action that is done: when, by whom, and what came of it. */
    record Done(@IdText String action, When completed, String by, Narrative result, Recorded recorded) {}
}
