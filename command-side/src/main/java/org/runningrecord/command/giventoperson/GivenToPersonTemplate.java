package org.runningrecord.command.giventoperson;

import java.util.List;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.AssessmentEvent.DocumentGivenToPerson;
import org.runningrecord.events.content.GivenToPerson;

/** That an assessment, a plan, a letter or a review was given to the person. */
public final class GivenToPersonTemplate extends Template<GivenToPerson> {

    private static final Form<GivenToPerson> FORM = Form.of(GivenToPerson.class)
            .asks("about", "The entry that holds it")
            .asks("headline", "Give a headline")
            .asks("given", "Say when it was given")
            .asks("to", "Say to whom it was given")
            .asks("how", "Say how it was given")
            .asks("explained", "Say how it was explained, in which language or with which help")
            .asks("said", "Say what the person said about it");

    public GivenToPersonTemplate() {
        super(
                new Door(
                        "/entries/{about}/givings",
                        "Record that this was given to the person",
                        "Supervision and audits (S2), quality assurance audits"),
                GivenToPerson.class,
                FORM,
                RecordGivenToPerson.class,
                RecordGivenToPerson::new,
                DocumentGivenToPerson::new);
    }

    @Override
    public List<String> aboutKinds() {
        return List.of(
                "assessment",
                "care-plan",
                "pathway-plan",
                "contingency-plan",
                "review-summary",
                "closure-summary",
                "review-letter",
                "one-page-profile",
                "document");
    }
}
