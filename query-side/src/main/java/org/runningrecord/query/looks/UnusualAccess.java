package org.runningrecord.query.looks;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.LookEvent;
import org.runningrecord.events.LookEvent.ExistenceTold;
import org.runningrecord.events.LookEvent.LookRefused;
import org.runningrecord.events.LookEvent.RecordLookedAt;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.query.projection.ViewDocument;

/**
 * That somebody looked at a record who has nothing to do with the child, that somebody wanted to and was refused, or was told that there is one: a document
 * for each, as more people may know of a refusal, which does not say that there is such a record.
 *
 * @param latest the newest first: when it last happened, and what makes two that happened at once differ
 * @param by as they were when it last happened
 * @param roles that they had then
 * @param rights by which they were let in
 * @param times how often it happened
 */
record UnusualAccess(
        String id,
        String record,
        long position,
        String latest,
        Practitioner by,
        List<String> roles,
        boolean refused,
        List<String> rights,
        long times,
        Instant first,
        Instant last)
        implements ViewDocument {

    /** In the place of a right, where somebody was not let in, and told that there is a record. */
    static final String TOLD = "told-that-there-is-one";

    static String id(LookEvent look) {
        return look.record() + ":" + (EventCatalogue.nameOf(look.getClass()).name()) + ":"
                + look.recorded().by().id();
    }

    static UnusualAccess after(@Nullable UnusualAccess before, LookEvent look, long position) {
        Instant at = look.recorded().at();
        TreeSet<String> rights = new TreeSet<>(before == null ? List.of() : before.rights);
        if (look instanceof RecordLookedAt shown) {
            rights.add(shown.right());
        }
        if (look instanceof ExistenceTold) {
            rights.add(TOLD);
        }
        return new UnusualAccess(
                id(look),
                look.record().value(),
                position,
                "%013d:%s".formatted(at.toEpochMilli(), id(look)),
                look.recorded().by(),
                look.roles(),
                look instanceof LookRefused,
                List.copyOf(rights),
                (before == null ? 0 : before.times) + 1,
                before == null ? at : before.first,
                at);
    }
}
