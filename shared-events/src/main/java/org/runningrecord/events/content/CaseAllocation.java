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
 * The allocation of a case to a worker (Family Service guidance 5a).
 *
 * @param allocated when
 * @param to whom
 * @param from who held it before; nobody, where it is new
 * @param by who allocated it
 * @param reason why to this worker, and how the workload was considered
 * @param childTold how the child was told, and what they said
 */
public record CaseAllocation(
        String headline,
        When allocated,
        Practitioner to,
        Share share,
        Answer<Practitioner> from,
        Practitioner by,
        Answer<Narrative> reason,
        Answer<Narrative> childTold,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements ForChildren {

    public CaseAllocation {
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return allocated;
    }

    /** Whether the worker holds the case or shares in it. */
    public enum Share {
        HOLDS,
        CO_WORKS
    }
}
