package org.runningrecord.events;

import java.util.List;
import org.runningrecord.events.value.Adoption;
import org.runningrecord.events.value.Child;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Occurrence;
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

    /**
     * This record was opened a second time for the same child; from now on that child's record is the other one. What is on this one stays.
     *
     * @param into the record that goes on
     */
    record RecordMergedInto(RecordId record, Recorded recorded, RecordId into, Narrative reason)
            implements CaseRecordEvent {}

    /**
     * Another record of the same child was merged into this one. No text is copied; the two are to be read together.
     *
     * @param happened what clocks see of the other record, so that they go on here
     */
    record RecordTookIn(RecordId record, Recorded recorded, RecordId other, Narrative reason, List<Occurrence> happened)
            implements CaseRecordEvent {

        public RecordTookIn {
            happened = happened == null ? List.of() : List.copyOf(happened);
        }
    }

    /** Two records that were merged are records of two children after all, and each goes on by itself. */
    record RecordUnmerged(RecordId record, Recorded recorded, RecordId other, Narrative reason)
            implements CaseRecordEvent {}

    /** The child was adopted. The record is closed; nothing in it leads to the new identity. */
    record RecordClosedByAdoption(RecordId record, Recorded recorded, Adoption adoption) implements CaseRecordEvent {}
}
