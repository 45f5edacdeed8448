package org.runningrecord.events.content;

import java.util.List;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * The report of a review, as a letter to the child or young person (audit tips, Children Looked After).
 *
 * @param written when the letter was written
 * @param review the entry that tells of the review
 * @param greeting how the letter addresses the child
 * @param letter what it says to the child
 * @param from who signs it
 * @param language of the letter
 * @param sharing how it will reach the child: read together, in pictures, posted
 */
public record ReviewLetter(
        String headline,
        When written,
        Answer<EntryId> review,
        String greeting,
        Narrative letter,
        PersonPresent from,
        String language,
        Answer<Narrative> sharing,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements Content {

    public ReviewLetter {
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return written;
    }
}
