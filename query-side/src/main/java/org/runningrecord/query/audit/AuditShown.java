package org.runningrecord.query.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AuditFindings;
import org.runningrecord.events.value.AuditModeration;
import org.runningrecord.events.value.AuditScope;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;

/**
 * An audit as readers see it.
 *
 * @param drawn who drew the sample, and when
 * @param records of the sample, in the order in which they were drawn
 */
record AuditShown(String audit, AuditScope scope, Recorded drawn, List<Audited> records) {

    /**
     * A record of the sample.
     *
     * @param found what was found; the last one where it was told more than once. Absent while nothing was
     * @param moderated what somebody else thinks of it; absent while nobody has looked
     */
    record Audited(
            RecordId record,
            @Nullable Found found,
            @Nullable Moderated moderated) {}

    record Found(AuditFindings findings, Recorded recorded) {}

    record Moderated(AuditModeration moderation, Recorded recorded) {}
}
