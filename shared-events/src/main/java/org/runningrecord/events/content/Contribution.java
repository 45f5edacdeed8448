package org.runningrecord.events.content;

import java.util.List;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.Quotation;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * What somebody of the child's circle of support says of an entry (Friend not foe, paragraph 78).
 *
 * @param about the entry
 * @param by who says it
 * @param given when
 * @param words in which they say it
 * @param says what they say, where it is not given word for word
 * @param asked how they came to say it
 */
public record Contribution(
        EntryId about,
        String headline,
        When given,
        PersonPresent by,
        Answer<List<Quotation>> words,
        Answer<Narrative> says,
        Answer<Narrative> asked,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements AboutEntry {

    public Contribution {
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return given;
    }
}
