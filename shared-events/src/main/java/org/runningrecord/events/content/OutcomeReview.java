package org.runningrecord.events.content;

import java.util.List;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Quotation;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * How it stands with an outcome (Friend not foe, principles 8 and 9). A journey may go up and down, and belongs to the person.
 *
 * @param about the outcome
 * @param reviewed when
 * @param standing how it stands, for the person
 * @param words how the person says it
 * @param progress towards the outcome; not how many services there were
 * @param contributions who and what helped or hindered; not one person or one tool alone
 * @param emerged other outcomes that emerged, good or bad
 * @param learning what was learned
 */
public record OutcomeReview(
        EntryId about,
        String headline,
        When reviewed,
        Standing standing,
        Answer<List<Quotation>> words,
        Answer<Narrative> progress,
        Answer<List<Contribution>> contributions,
        Answer<List<Emerged>> emerged,
        Answer<Narrative> learning,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements AboutEntry {

    public OutcomeReview {
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return reviewed;
    }

    /** How it stands. */
    public enum Standing {
        BETTER,
        AS_BEFORE,
        UP_AND_DOWN,
        WORSE,
        REACHED,
        NO_LONGER_WANTED
    }

    /** What somebody or something did for the outcome. */
    public record Contribution(String who, Narrative what) {}
}
