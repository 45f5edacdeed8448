package org.runningrecord.command.plannedvisit;

import org.runningrecord.command.decision.ChildCommand;
import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.PlannedVisit;
import org.runningrecord.events.content.UnachievedVisit;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;

/** What can be asked about planned visits. */
public sealed interface PlanCommand extends ChildCommand {

    /** Plan a visit. */
    record PlanVisit(RecordId record, PlannedVisit visit) implements PlanCommand {}

    /** Move a planned visit. */
    record ReschedulePlannedVisit(RecordId record, EntryId planned, NewTime time) implements PlanCommand {}

    /** Call a planned visit off. */
    record CancelPlannedVisit(RecordId record, EntryId planned, Reason reason) implements PlanCommand {}

    /** Record that a planned visit was tried and did not come about. */
    record RecordUnachievedVisit(RecordId record, UnachievedVisit content)
            implements PlanCommand, RecordEntry<UnachievedVisit> {}

    /** When a planned visit is to be instead, and why. */
    record NewTime(When start, When end, String reason) {}

    /** Why a planned visit is called off. */
    record Reason(String reason) {}
}
