package org.runningrecord.events;

import java.time.Instant;
import org.runningrecord.events.value.Involvement;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.RecordRestriction;
import org.runningrecord.events.value.Recorded;

/** Who may open a record, beside those who work on it: it is restricted, others are brought in, a sample is drawn, somebody takes access in an emergency. */
public sealed interface AccessEvent extends RecordEvent {

    /** Only some may open the record from now on, or some may not. It takes the place of any restriction before it. */
    record RecordRestricted(RecordId record, Recorded recorded, RecordRestriction restriction) implements AccessEvent {}

    /** The record is restricted no more. */
    record RecordRestrictionLifted(RecordId record, Recorded recorded, Narrative reason) implements AccessEvent {}

    /** Somebody has to do with this record who is not of the team that holds it. */
    record PersonInvolved(RecordId record, Recorded recorded, Involvement involvement) implements AccessEvent {}

    /**
     * That is over.
     *
     * @param person the id of the person who was brought in
     */
    record InvolvementEnded(RecordId record, Recorded recorded, String person, Involvement.As as, Narrative reason)
            implements AccessEvent {}

    /**
     * The record was drawn for an audit, so that auditors may open it.
     *
     * @param audit the id of the audit
     */
    record RecordDrawnForAudit(RecordId record, Recorded recorded, String audit) implements AccessEvent {}

    /**
     * Somebody who may not open the record does so in an emergency, and says why.
     *
     * @param until when that ends by itself
     */
    record EmergencyAccessTaken(RecordId record, Recorded recorded, Narrative reason, Instant until)
            implements AccessEvent {}

    /**
     * Somebody else has looked at whether that was right.
     *
     * @param taken the sequence of the event with which access was taken
     */
    record EmergencyAccessReviewed(RecordId record, Recorded recorded, long taken, boolean justified, Narrative finding)
            implements AccessEvent {}
}
