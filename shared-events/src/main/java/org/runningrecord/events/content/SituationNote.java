package org.runningrecord.events.content;

import java.util.List;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.Quotation;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A note of a situation, a person's words and the intervention (Friend not foe, paragraph 55).
 *
 * @param when it was
 * @param situation why the person came, summed up
 * @param whose words these are, and who that is to the child
 * @param words as they were said
 * @param intervention what was done or is to be done
 */
public record SituationNote(
        String headline,
        When noted,
        Narrative situation,
        PersonPresent whose,
        Answer<List<Quotation>> words,
        Narrative intervention,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements Content {

    public SituationNote {
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return noted;
    }
}
