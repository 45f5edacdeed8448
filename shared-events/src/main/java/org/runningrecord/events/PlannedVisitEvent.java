package org.runningrecord.events;

import org.runningrecord.events.content.PlannedVisit;
import org.runningrecord.events.content.UnachievedVisit;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Expectation;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.events.value.When;

/** Visits that are to be made, and what becomes of them. */
public sealed interface PlannedVisitEvent extends RecordEvent {

    /** The planned visit: the entry that planned it. */
    EntryId planned();

    @Override
    default RecordId record() {
        return planned().record();
    }

    /** A visit was planned; its record is expected from then on. */
    record VisitPlanned(EntryId planned, Recorded recorded, PlannedVisit visit, Expectation expected)
            implements PlannedVisitEvent {}

    /**
     * A planned visit was moved; what is expected moves with it, and the reason is on file.
     *
     * @param before what was expected until now, with the policy that said so
     */
    record PlannedVisitRescheduled(
            EntryId planned,
            Recorded recorded,
            When start,
            When end,
            String reason,
            Expectation before,
            Expectation expected)
            implements PlannedVisitEvent {}

    /** A planned visit was called off before it was tried. */
    record PlannedVisitCancelled(EntryId planned, Recorded recorded, String reason) implements PlannedVisitEvent {}

    /** A planned visit was tried and did not come about; the attempt is an entry of its own. */
    record VisitNotAchieved(EntryId entry, Recorded recorded, UnachievedVisit content, Timeliness timeliness)
            implements PlannedVisitEvent, EntryEvent {

        @Override
        public EntryId planned() {
            return content.planned();
        }

        @Override
        public RecordId record() {
            return entry.record();
        }
    }
}
