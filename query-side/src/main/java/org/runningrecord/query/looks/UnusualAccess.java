package org.runningrecord.query.looks;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.LookEvent;
import org.runningrecord.events.LookEvent.RecordLookedAt;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.query.projection.ViewDocument;

/**
 * That somebody looked at a record, or wanted to, who has nothing to do with the child.
 *
 * @param latest the newest first: when it last happened, and what makes two that happened at once differ
 * @param by as they were when it last happened
 * @param roles that they had then
 * @param rights by which they were let in
 * @param looks how often they were
 * @param refusals how often they were not
 */
record UnusualAccess(
        String id,
        String record,
        long position,
        String latest,
        Practitioner by,
        List<String> roles,
        List<String> rights,
        long looks,
        long refusals,
        Instant first,
        Instant last)
        implements ViewDocument {

    static String id(LookEvent look) {
        return look.record() + ":" + look.recorded().by().id();
    }

    static UnusualAccess after(@Nullable UnusualAccess before, LookEvent look, long position) {
        Instant at = look.recorded().at();
        boolean shown = look instanceof RecordLookedAt;
        return new UnusualAccess(
                id(look),
                look.record().value(),
                position,
                "%013d:%s".formatted(at.toEpochMilli(), id(look)),
                look.recorded().by(),
                look.roles(),
                rights(before, look),
                (before == null ? 0 : before.looks) + (shown ? 1 : 0),
                (before == null ? 0 : before.refusals) + (shown ? 0 : 1),
                before == null ? at : before.first,
                at);
    }

    private static List<String> rights(@Nullable UnusualAccess before, LookEvent look) {
        List<String> known = before == null ? List.of() : before.rights;
        return look instanceof RecordLookedAt shown && !known.contains(shown.right())
                ? Stream.concat(known.stream(), Stream.of(shown.right()))
                        .sorted()
                        .toList()
                : known;
    }
}
