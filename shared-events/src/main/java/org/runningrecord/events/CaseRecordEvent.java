package org.runningrecord.events;

import org.runningrecord.events.value.Child;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;

/** What happens to a case record as a whole. */
public sealed interface CaseRecordEvent extends RecordEvent {

    /**
     * A record was opened for a child, born or unborn.
     *
     * @param child what was known of the child at that moment; never an identifier that another record claims
     */
    record RecordOpened(RecordId record, Recorded recorded, Child child) implements CaseRecordEvent {}
}
