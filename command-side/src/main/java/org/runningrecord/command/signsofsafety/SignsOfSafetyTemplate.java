package org.runningrecord.command.signsofsafety;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.AnalysisEvent.SignsOfSafetyRecorded;
import org.runningrecord.events.content.SignsOfSafety;

/** Signs of Safety: what is working well, what we are worried about, what needs to happen, and three views. */
public final class SignsOfSafetyTemplate extends Template<SignsOfSafety> {

    private static final Form<SignsOfSafety> FORM = Form.of(SignsOfSafety.class)
            .asks("headline", "Give a headline")
            .asks("made", "Say when this was drawn up")
            .asks("workingWell", "Say what is working well")
            .asks("pastHarms", "Say what you are worried about: past harms")
            .asks("currentConcerns", "Say what you are worried about: current concerns")
            .asks("complicatingFactors", "Say what you are worried about: complicating factors")
            .asks("needsToHappen", "Say what needs to happen")
            .asks("childViews", "Give the child's views")
            .asks("familyViews", "Give the family's views")
            .asks("practitionerViews", "Give the practitioner's views");

    public SignsOfSafetyTemplate() {
        super(
                new Door("/signs-of-safety", "Record an assessment by Signs of Safety", "Friend not foe, paragraph 38"),
                SignsOfSafety.class,
                FORM,
                RecordSignsOfSafety.class,
                RecordSignsOfSafety::new,
                SignsOfSafetyRecorded::new);
    }
}
