package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A direct session with a child, a young person or a family (Family Service guidance 5c): WHO, AIM, METHOD, OUTCOME, observations and reflections, ACTIONS.
 *
 * @param who was involved
 * @param presentNotParticipating who was there and did not take part
 * @param aim of the session
 * @param method methods and tools used
 * @param outcome whether it met its aims, and if not why not and what will be done differently
 * @param observations what was observed
 * @param reflections the practitioner's professional reflections, apart from what was observed
 * @param otherNotes observations or incidents not directly linked to the aim
 */
public record DirectSession(
        String headline,
        When start,
        @Nullable When end,
        Answer<List<PersonPresent>> who,
        Answer<List<PersonPresent>> presentNotParticipating,
        Narrative aim,
        Narrative method,
        Outcome outcome,
        Answer<Narrative> observations,
        Answer<Narrative> reflections,
        @Nullable Narrative otherNotes,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements Lasting, ForChildren {

    public DirectSession {
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    /**
     * Whether the session met its aims.
     *
     * @param whyNot required where it did not
     * @param differently what will be done differently; required where it did not
     */
    public record Outcome(
            Answer<Boolean> metItsAims,
            @Nullable Narrative whyNot,
            @Nullable Narrative differently) {}
}
