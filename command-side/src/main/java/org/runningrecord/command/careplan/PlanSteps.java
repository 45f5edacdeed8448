package org.runningrecord.command.careplan;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Values;
import org.runningrecord.events.content.PlanStep;

/** The steps of every plan: what needs to change, who, and by when (audit tips, Disability 5). */
public final class PlanSteps {

    public static final Form<PlanStep> STEP = Form.of(PlanStep.class)
            .asks("change", "Say what needs to change, or to stay as it is")
            .asks("doing", "Say what will be done")
            .asks("who", "Say who will do it")
            .asks("byWhen", "Say by when", Values.ANY_TIME)
            .may("howWeWillKnow", "How it will show");

    private PlanSteps() {}
}
