package org.runningrecord.command.assessment;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.ValueRule;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.AssessmentEvent.AssessmentCompleted;
import org.runningrecord.events.content.Assessment;
import org.runningrecord.events.content.Assessment.AgencyCheck;
import org.runningrecord.events.content.Assessment.Factor;
import org.runningrecord.events.content.Assessment.Voice;

/** A completed assessment, with what every one has to hold. */
public final class AssessmentTemplate extends Template<Assessment> {

    /** Audit tips, Assessment 1. */
    private static final Form<Voice> VOICE = Form.of(Voice.class)
            .may("directWork", "Direct work with the child, and what it showed")
            .may("observations", "What was observed of the child")
            .holds(
                    "/directWork",
                    "Tell of direct work with the child, or of comprehensive observations",
                    (voice, on) -> voice.directWork() != null || voice.observations() != null);

    /** Audit tips, Assessment 5. */
    private static final Form<AgencyCheck> CHECK = Form.of(AgencyCheck.class)
            .asks("agency", "Name the agency")
            .asks("asked", "Say when it was asked")
            .may("said", "What it answered")
            .may(
                    "information",
                    "The entry that holds its answer",
                    Values.entry("agency-information", "telephone-call", "email", "document"));

    /** Audit tips, Assessment 7. */
    private static final Form<Factor> FACTOR = Form.of(Factor.class)
            .asks("of", "Say whose factor this is: child, parent or other-adult")
            .asks("category", "Say which category this is")
            .may("code", "Its code in the census")
            .may("evidence", "What shows it");

    private static final ValueRule REVIEW = Values.entry("assessment-review");

    private static final Form<Assessment> FORM = Form.of(Assessment.class)
            .asks("headline", "Give a headline")
            .asks("type", "Say what kind of assessment this is")
            .asks("began", "Name the entry that tells of its start", Values.entry("assessment-start"))
            .asks("completed", "Say when it was completed")
            .asks("childsVoice", "Give the child's voice: direct work, or comprehensive observations", VOICE)
            .asks("homeEnvironment", "Say what you observed of the home")
            .asks("parentsViews", "Give the parents' views, and why a parent was not consulted")
            .asks("supportNetworks", "Say who stands by the family")
            .asks("health", "Say what health was asked and answered", CHECK)
            .asks("education", "Say what education was asked and answered", CHECK)
            .may("otherChecks", "Checks with other agencies", CHECK)
            .asks("initialReview", "Name the initial review of this assessment", REVIEW)
            .asks("secondReview", "Name the second review of this assessment", REVIEW)
            .asks("factors", "Give the factors of parents and child by category", FACTOR)
            .asks(
                    "consent",
                    "Name the entry that holds the consent to ask other agencies",
                    Values.entry("consent", "document"))
            .asks("disability", "Say what disability means for the child and the family", DisabilityForm.FORM)
            .asks("impactChronology", "Say how you used an impact chronology")
            .asks("strengthsAndRisks", "Set strengths beside priority risks")
            .asks("analysis", "Give your analysis")
            .may("hypotheses", "Different explanations that were thought through")
            .may("decided", "Decisions, each with why this and why not the others");

    public AssessmentTemplate() {
        super(
                new Door(
                        "/assessments",
                        "Record a completed assessment",
                        "Audit tips, Assessment 1-8, Disability 1-6; Family Service guidance, 5a"),
                Assessment.class,
                FORM,
                RecordAssessment.class,
                RecordAssessment::new,
                AssessmentCompleted::new);
    }
}
