package org.runningrecord.command.pathwayplan;

import org.runningrecord.command.careplan.PlanSteps;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.PlanEvent.PathwayPlanUpdated;
import org.runningrecord.events.content.PathwayPlan;

/** A pathway plan: made with the young person, hopeful, forward-looking, and no repeat of why they came into care. */
public final class PathwayPlanTemplate extends Template<PathwayPlan> {

    private static final Form<PathwayPlan> FORM = Form.of(PathwayPlan.class)
            .asks("headline", "Give a headline")
            .asks("agreed", "Say when the plan was agreed")
            .asks("completedWith", "Say how the plan was completed with the young person")
            .asks("hopes", "Give what the young person hopes for, in their own words")
            .asks("newSince", "Say what is new since the last plan, and not why they came into care")
            .asks("steps", "Say what will be done, by whom and by when", PlanSteps.STEP)
            .asks("education", "Say what education, training or work there is and will be")
            .asks("independence", "Say how the young person moves towards independence")
            .asks("home", "Say where the young person lives and will live")
            .asks("health", "Say how the young person is, in body and mind")
            .asks("money", "Say what money the young person has and can manage")
            .asks("partners", "Say who else helps")
            .asks("adviser", "Name the personal adviser")
            .may("nextReview", "When the plan is reviewed", Values.ANY_TIME);

    public PathwayPlanTemplate() {
        super(
                new Door(
                        "/pathway-plans",
                        "Record a pathway plan",
                        "Audit tips, Children Looked After and Care Leavers 1"),
                PathwayPlan.class,
                FORM,
                RecordPathwayPlan.class,
                RecordPathwayPlan::new,
                PathwayPlanUpdated::new);
    }
}
