package org.runningrecord.events.content;

import java.util.List;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A personalised contingency plan (Friend not foe, paragraph 81 and after): what if circumstances change.
 *
 * @param agreed when it was agreed
 * @param drawnUpWith the child, the parents and those around them who drew it up
 * @param childsWishes what the child wants to happen
 * @param scenarios what may happen, and what then
 */
public record ContingencyPlan(
        String headline,
        When agreed,
        Answer<List<PersonPresent>> drawnUpWith,
        Answer<Narrative> childsWishes,
        List<Scenario> scenarios,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements Content {

    public ContingencyPlan {
        scenarios = Content.listed(scenarios);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return agreed;
    }

    /**
     * What if.
     *
     * @param whatIf what may happen
     * @param then what is to be done, in the way that works best for the child and the family
     * @param who takes part, and how they can be reached
     */
    public record Scenario(Narrative whatIf, Narrative then, Answer<Narrative> who) {}
}
