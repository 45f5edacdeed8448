package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * Under which statuses the service works with a child from some day on. It says all of them: whichever it does not name has ended.
 *
 * @param statuses that hold from then on; empty where the case is closed
 * @param since when
 * @param legalStatus of a child who is looked after, by one of the names in the recording policy
 * @param decidedBy who decided it: a conference, a court, a manager
 * @param reason why
 * @param childTold how the child was told, and what they said
 */
public record StatusChange(
        String headline,
        List<Status> statuses,
        When since,
        @Nullable String legalStatus,
        Answer<String> decidedBy,
        Answer<Narrative> reason,
        Answer<Narrative> childTold,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements ForChildren {

    public StatusChange {
        statuses = Content.listed(statuses);
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return since;
    }

    /** In need of care and support, on a protection plan, looked after, or leaving care; nations have names of their own for them. */
    public enum Status {
        EARLY_HELP,
        CIN,
        CP,
        CLA,
        CARE_LEAVER
    }
}
