package org.runningrecord.events;

import java.util.List;
import org.runningrecord.events.value.AuditFindings;
import org.runningrecord.events.value.AuditModeration;
import org.runningrecord.events.value.AuditScope;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.When;

/** Audits of case files. Each has a stream of its own; on a child's record stands only the note that it was audited. */
public sealed interface AuditEvent extends Event {

    /** The id of the audit. */
    String audit();

    /** Who did it, and when. */
    Recorded recorded();

    default String stream() {
        return stream(audit());
    }

    /** The stream of an audit. */
    static String stream(String audit) {
        return "audit:" + audit;
    }

    /**
     * A sample was drawn.
     *
     * @param sample the records to look at
     */
    record AuditDrawn(String audit, Recorded recorded, AuditScope scope, List<RecordId> sample) implements AuditEvent {

        public AuditDrawn {
            sample = List.copyOf(sample);
        }
    }

    /** A record of the sample was audited. */
    record RecordAudited(String audit, Recorded recorded, RecordId record, AuditFindings findings)
            implements AuditEvent {}

    /** A second auditor looked at what was found. */
    record AuditModerated(String audit, Recorded recorded, RecordId record, AuditModeration moderation)
            implements AuditEvent {}

    /**
     * An action that an audit asked for was done.
     *
     * @param action its id
     * @param by who did it
     * @param result what came of it
     */
    record AuditActionCompleted(
            String audit, Recorded recorded, String action, When completed, String by, Narrative result)
            implements AuditEvent {}
}
