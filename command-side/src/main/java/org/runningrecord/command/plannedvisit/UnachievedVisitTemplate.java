package org.runningrecord.command.plannedvisit;

import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Examination;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.plannedvisit.PlanCommand.RecordUnachievedVisit;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.PlannedVisitEvent.VisitNotAchieved;
import org.runningrecord.events.content.UnachievedVisit;

/** A planned visit that was tried and did not come about. */
public final class UnachievedVisitTemplate extends Template<UnachievedVisit> {

    private static final Form<UnachievedVisit> FORM = Form.of(UnachievedVisit.class)
            .asks("headline", "Give a headline")
            .asks("planned", "Say which planned visit this was", Values.PLAN)
            .asks("attempted", "Say when the visit was tried")
            .asks("why", "Say what stood in the way: no-answer, refused, not-brought or other")
            .asks("tried", "Say what was tried")
            .asks("next", "Say what will be done next");

    public UnachievedVisitTemplate() {
        super(
                new Door(
                        "/planned-visits/{planned}/not-achieved",
                        "Record that a planned visit was tried and did not come about",
                        "Hillingdon briefing, section 4"),
                UnachievedVisit.class,
                FORM,
                RecordUnachievedVisit.class,
                RecordUnachievedVisit::new,
                VisitNotAchieved::new);
    }

    @Override
    protected void onFile(UnachievedVisit visit, Examination on, DecisionContext context) {
        if (visit.planned() != null && on.state().plan(visit.planned()) == null) {
            throw PlannedVisitRules.unknown();
        }
    }
}
