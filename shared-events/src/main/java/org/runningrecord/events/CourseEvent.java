package org.runningrecord.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.AllocationProposal;
import org.runningrecord.events.content.CaseAllocation;
import org.runningrecord.events.content.CaseTransfer;
import org.runningrecord.events.content.ClosureSummary;
import org.runningrecord.events.content.ReviewSummary;
import org.runningrecord.events.content.StatusChange;
import org.runningrecord.events.value.CaseloadStanding;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** The course of the work: who does it, where it stands, and its end. */
public sealed interface CourseEvent extends EntryEvent {

    /** An allocation was proposed to a worker whose caseload allows it (Quality assurance guidance, caseload limits). */
    record AllocationProposed(EntryId entry, Recorded recorded, AllocationProposal content, Timeliness timeliness)
            implements CourseEvent {}

    /**
     * A case was allocated to a worker (Family Service guidance 5a).
     *
     * @param caseload how the worker's caseload stood with it; absent where the case is shared in, or the policy sets no number
     */
    record CaseAllocated(
            EntryId entry,
            Recorded recorded,
            CaseAllocation content,
            Timeliness timeliness,
            @Nullable CaseloadStanding caseload)
            implements CourseEvent {

        @Override
        public List<String> marks() {
            return caseload == null ? List.of() : caseload.marks();
        }
    }

    /**
     * A case was transferred to another team (Family Service guidance 5a).
     *
     * @param caseload how the new worker's caseload stood with it; absent where there is none, or the policy sets no number
     */
    record CaseTransferred(
            EntryId entry,
            Recorded recorded,
            CaseTransfer content,
            Timeliness timeliness,
            @Nullable CaseloadStanding caseload)
            implements CourseEvent {

        @Override
        public List<String> marks() {
            return caseload == null ? List.of() : caseload.marks();
        }
    }

    /** The statuses under which the service works with a child changed. */
    record StatusChanged(EntryId entry, Recorded recorded, StatusChange content, Timeliness timeliness)
            implements CourseEvent {}

    /** A summary for a review was recorded (Family Service guidance 5h). */
    record ReviewSummaryRecorded(EntryId entry, Recorded recorded, ReviewSummary content, Timeliness timeliness)
            implements CourseEvent {}

    /** A summary was recorded as the work ended (Family Service guidance 5h). */
    record ClosureSummaryRecorded(EntryId entry, Recorded recorded, ClosureSummary content, Timeliness timeliness)
            implements CourseEvent {}
}
