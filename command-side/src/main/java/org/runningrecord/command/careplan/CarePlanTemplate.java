package org.runningrecord.command.careplan;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.PlanEvent.CarePlanUpdated;
import org.runningrecord.events.content.CarePlan;

/** A plan: what needs to change, who and when, and how the child influenced it. */
public final class CarePlanTemplate extends Template<CarePlan> {

    private static final Form<CarePlan> FORM = Form.of(CarePlan.class)
            .asks("headline", "Give a headline")
            .asks("type", "Say which plan this is")
            .asks("agreed", "Say when the plan was agreed")
            .asks(
                    "assessment",
                    "Name the assessment it rests on",
                    Values.entry("assessment", "anchor-analysis", "signs-of-safety", "document"))
            .asks("steps", "Say what needs to change, who does what and by when", PlanSteps.STEP)
            .asks("riskFactors", "Say what increases risk and how it is managed, beside strengths")
            .asks("otherConcerns", "Say how the plan meets each other concern: health and safety, equipment, poor care")
            .asks("childsInfluence", "Say how the child's voice, wishes and feelings influenced the plan")
            .asks("siblings", "Say what brothers and sisters need")
            .asks("permanence", "Say how permanence was considered")
            .asks("reunification", "Where going home is the plan, say what shows that it is right")
            .asks("visiting", "Say how often the social worker visits, and why")
            .may("perspectives", "Who sees it how, who was not consulted, and where people do not agree")
            .may("nextReview", "When the plan is reviewed", Values.ANY_TIME);

    public CarePlanTemplate() {
        super(
                new Door(
                        "/care-plans",
                        "Record a child in need, child protection or care plan",
                        "Audit tips, Disability 5 and 6, Children Looked After"),
                CarePlan.class,
                FORM,
                RecordCarePlan.class,
                RecordCarePlan::new,
                CarePlanUpdated::new);
    }
}
