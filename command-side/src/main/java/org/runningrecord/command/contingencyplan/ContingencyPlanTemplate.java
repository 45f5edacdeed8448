package org.runningrecord.command.contingencyplan;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.AnalysisEvent.ContingencyPlanRecorded;
import org.runningrecord.events.content.ContingencyPlan;
import org.runningrecord.events.content.ContingencyPlan.Scenario;

/** A personalised contingency plan: what if, and what then. */
public final class ContingencyPlanTemplate extends Template<ContingencyPlan> {

    private static final Form<Scenario> SCENARIO = Form.of(Scenario.class)
            .asks("whatIf", "Say what may happen")
            .asks("then", "Say what is to be done then")
            .asks("who", "Say who takes part, and how they can be reached");

    private static final Form<ContingencyPlan> FORM = Form.of(ContingencyPlan.class)
            .asks("headline", "Give a headline")
            .asks("agreed", "Say when it was agreed")
            .asks("drawnUpWith", "Say who drew it up with you")
            .asks("childsWishes", "Say what the child wants to happen")
            .asks("scenarios", "Say what may happen, and what then", SCENARIO);

    public ContingencyPlanTemplate() {
        super(
                new Door("/contingency-plans", "Record a contingency plan", "Friend not foe, paragraph 81 and after"),
                ContingencyPlan.class,
                FORM,
                RecordContingencyPlan.class,
                RecordContingencyPlan::new,
                ContingencyPlanRecorded::new);
    }
}
