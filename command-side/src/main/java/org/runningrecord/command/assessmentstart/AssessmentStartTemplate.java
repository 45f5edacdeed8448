package org.runningrecord.command.assessmentstart;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.AssessmentEvent.AssessmentStarted;
import org.runningrecord.events.content.AssessmentStart;

/** The start of an assessment: what for, with whose consent, and by when. */
public final class AssessmentStartTemplate extends Template<AssessmentStart> {

    private static final Form<AssessmentStart> FORM = Form.of(AssessmentStart.class)
            .asks("headline", "Give a headline")
            .asks("type", "Say what kind of assessment this is")
            .asks("started", "Say when it was started")
            .asks("why", "Say what the assessment is to find out")
            .asks(
                    "consent",
                    "Name the entry that holds the consent to ask other agencies",
                    Values.entry("consent", "document"))
            .may("planned", "By when it is meant to be completed", Values.ANY_TIME);

    public AssessmentStartTemplate() {
        super(
                new Door("/assessment-starts", "Start an assessment", "Audit tips, Assessment 6 and 8"),
                AssessmentStart.class,
                FORM,
                RecordAssessmentStart.class,
                RecordAssessmentStart::new,
                AssessmentStarted::new);
    }
}
