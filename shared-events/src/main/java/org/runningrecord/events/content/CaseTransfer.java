package org.runningrecord.events.content;

import java.util.List;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * The transfer of a case to another team (Family Service guidance 5a).
 *
 * @param transferred when
 * @param fromTeam that hands it over
 * @param toTeam that takes it
 * @param agreedBy who agreed to it
 * @param reason why
 * @param handover what is open, what is agreed, and what matters to the child
 * @param childTold how the child was told, how they met the new worker, and what they said
 */
public record CaseTransfer(
        String headline,
        When transferred,
        String fromTeam,
        String toTeam,
        Practitioner agreedBy,
        Answer<Practitioner> newWorker,
        Answer<Narrative> reason,
        Answer<Narrative> handover,
        Answer<Narrative> childTold,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements ForChildren {

    public CaseTransfer {
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return transferred;
    }
}
