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
 * A proposal to allocate a case to a worker, before it is allocated.
 *
 * @param proposed when
 * @param to whom the case would go
 * @param by who proposes it
 * @param reason why to this worker, and how the workload was considered
 */
public record AllocationProposal(
        String headline,
        When proposed,
        Practitioner to,
        Practitioner by,
        Answer<Narrative> reason,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements ForChildren {

    public AllocationProposal {
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return proposed;
    }
}
