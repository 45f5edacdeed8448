package org.runningrecord.events;

import org.runningrecord.events.content.CarePlan;
import org.runningrecord.events.content.PathwayPlan;
import org.runningrecord.events.content.ReviewLetter;
import org.runningrecord.events.content.VisitFrequency;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** Plans, and what is written to the child about them. */
public sealed interface PlanEvent extends EntryEvent {

    /** A plan was agreed or updated (audit tips, Children Looked After, Disability 5). */
    record CarePlanUpdated(EntryId entry, Recorded recorded, CarePlan content, Timeliness timeliness)
            implements PlanEvent {}

    /** How often the social worker visits was set (audit tips, Disability 6). */
    record VisitFrequencySet(EntryId entry, Recorded recorded, VisitFrequency content, Timeliness timeliness)
            implements PlanEvent {}

    /** A pathway plan was agreed or updated (audit tips, Care Leavers 1). */
    record PathwayPlanUpdated(EntryId entry, Recorded recorded, PathwayPlan content, Timeliness timeliness)
            implements PlanEvent {}

    /** The report of a review was written as a letter to the child (audit tips, Children Looked After). */
    record ReviewLetterWritten(EntryId entry, Recorded recorded, ReviewLetter content, Timeliness timeliness)
            implements PlanEvent {}
}
