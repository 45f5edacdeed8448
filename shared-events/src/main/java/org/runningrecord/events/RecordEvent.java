package org.runningrecord.events;

import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;

/** An event on the stream of one child. Together, in order, these are the child's running record. */
public sealed interface RecordEvent extends AboutRecord
        permits CaseRecordEvent,
                EntryEvent,
                PlannedVisitEvent,
                AmendmentEvent,
                SignificanceEvent,
                DisputeEvent,
                StandingEvent,
                SiblingTraceEvent,
                ActionEvent,
                ExpectationEvent,
                AccessEvent {

    /** Whose running record this event belongs to. */
    @Override
    RecordId record();

    /** Who wrote this event into the record, and when the server took it in. */
    @Override
    Recorded recorded();
}
