package org.runningrecord.events.content;

import java.util.List;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A planned visit that was tried and did not come about. It stays on file, and leaves the visit that is required still to be made.
 *
 * @param planned the planned visit
 * @param attempted when it was tried
 * @param why what stood in the way
 * @param tried what was tried
 * @param next what will be done next
 */
public record UnachievedVisit(
        String headline,
        EntryId planned,
        When attempted,
        WhyNot why,
        Narrative tried,
        Narrative next,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements Content {

    public UnachievedVisit {
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return attempted;
    }

    public enum WhyNot {
        NO_ANSWER,
        REFUSED,
        NOT_BROUGHT,
        OTHER
    }
}
