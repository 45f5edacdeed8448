package org.runningrecord.command.outcome;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.OutcomeEvent.OutcomeAgreed;
import org.runningrecord.events.content.Outcome;

/** A personal outcome: whose, in their own words, of which type, and what about it matters. */
public final class OutcomeTemplate extends Template<Outcome> {

    private static final Form<Outcome> FORM = Form.of(Outcome.class)
            .asks("headline", "Give a headline")
            .asks("agreed", "Say when it was agreed")
            .asks("owner", "Say whose outcome this is")
            .asks("words", "Give the outcome in the person's own words")
            .asks("type", "Say whether this is about change, maintenance or process")
            .asks("whatMatters", "Say what about it matters to the person, and what they hope for")
            .asks("now", "Say where they are now")
            .asks("signs", "Say how they will know that it goes well")
            .asks("helps", "Say who and what will help")
            .may(
                    "safeguardingNote",
                    "That safeguarding has been talked over: asked for beside a person's own words where harm or risk is on file");

    public OutcomeTemplate() {
        super(
                new Door("/outcomes", "Record a personal outcome", "Friend not foe, principles 1 and 2"),
                Outcome.class,
                FORM,
                RecordOutcome.class,
                RecordOutcome::new,
                OutcomeAgreed::new);
    }
}
