package org.runningrecord.command.visitfrequency;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Numbers;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.PlanEvent.VisitFrequencySet;
import org.runningrecord.events.content.VisitFrequency;
import org.runningrecord.events.value.Frequency;

/** How often the social worker visits, as the child's plan sets it. Where a rule sets a longest, the earlier of the two is expected. */
public final class VisitFrequencyTemplate extends Template<VisitFrequency> {

    private static final Form<Frequency> FREQUENCY = Form.of(Frequency.class)
            .asks("every", "Say in how many of them once: at least 1, at most 366", Numbers.between(1, 366))
            .asks("unit", "Say working-days, days, weeks or months");

    private static final Form<VisitFrequency> FORM = Form.of(VisitFrequency.class)
            .asks("headline", "Give a headline")
            .asks("every", "Say how often the child is visited, at the least", FREQUENCY)
            .asks("since", "Say since when")
            .may("plan", "The entry that holds the plan", Values.entry("care-plan", "pathway-plan"))
            .asks("why", "Say why so often");

    public VisitFrequencyTemplate() {
        super(
                new Door("/visit-frequencies", "Set how often the social worker visits", "Audit tips, Disability 6"),
                VisitFrequency.class,
                FORM,
                SetVisitFrequency.class,
                SetVisitFrequency::new,
                VisitFrequencySet::new);
    }
}
