package org.runningrecord.events.content;

import java.util.List;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * An event that was recorded on a sibling's record, and later found to touch this child too. It is linked, and never copied.
 *
 * @param of the entry on the sibling's record
 * @param when it happened
 * @param found when it was found to touch this child
 * @param why it is linked
 * @param touches what it means for this child
 */
public record SiblingEvent(
        String headline,
        EntryId of,
        When when,
        When found,
        Answer<Narrative> touches,
        Narrative why,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements Content {

    public SiblingEvent {
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return when;
    }
}
