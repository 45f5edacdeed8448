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
 * A line of a learning log (Friend not foe, paragraph 87): what was done, who was there, and what was learned about what works.
 *
 * @param did what the person did: what, where and how long
 * @param there who was there
 * @param worked what worked well, what the person liked, what needs to stay the same
 * @param didNotWork what did not work well, what the person did not like, what needs to be different
 * @param communicated how the person showed it: observation and non-verbal communication
 */
public record LearningLog(
        String headline,
        When start,
        @Nullable When end,
        Narrative did,
        Answer<List<PersonPresent>> there,
        Answer<Narrative> worked,
        Answer<Narrative> didNotWork,
        @Nullable Narrative communicated,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements Lasting {

    public LearningLog {
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }
}
