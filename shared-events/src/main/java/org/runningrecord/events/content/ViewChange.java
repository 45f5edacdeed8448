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
 * That a person sees an outcome differently now (Friend not foe, paragraph 26).
 *
 * @param about the outcome
 * @param told when the person said so
 * @param before how they saw it
 * @param now how they see it
 * @param words in which they said it
 * @param whatMatters what matters now, and what they hope for
 * @param why what led to it
 */
public record ViewChange(
        EntryId about,
        String headline,
        When told,
        Answer<Narrative> before,
        Answer<Narrative> now,
        Answer<List<Quotation>> words,
        Answer<Narrative> whatMatters,
        Answer<Narrative> why,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements AboutEntry {

    public ViewChange {
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return told;
    }
}
