package org.runningrecord.command.contribution;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.StoryEvent.ContributionRecorded;
import org.runningrecord.events.content.Contribution;

/** What somebody close to the child says of an entry. */
public final class ContributionTemplate extends Template<Contribution> {

    private static final Form<Contribution> FORM = Form.of(Contribution.class)
            .asks("about", "The entry")
            .asks("headline", "Give a headline")
            .asks("given", "Say when they said it")
            .asks("by", "Say who says it")
            .asks("words", "Give their own words")
            .asks("says", "Say what they say, where you do not have the words")
            .asks("asked", "Say how they came to say it");

    public ContributionTemplate() {
        super(
                new Door(
                        "/entries/{about}/contributions",
                        "Record what somebody of the circle of support says of this",
                        "Friend not foe, paragraph 78"),
                Contribution.class,
                FORM,
                RecordContribution.class,
                RecordContribution::new,
                ContributionRecorded::new);
    }
}
