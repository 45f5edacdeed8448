package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.Quotation;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * An update of the pathway plan of a young person of 16 or more, or of a care leaver (audit tips, Children Looked After, Care Leavers).
 *
 * @param agreed when the plan was agreed as it now stands
 * @param completedWith how it was completed with the young person
 * @param hopes what the young person hopes for, in their own words
 * @param newSince what is new since the last plan; not why they came into care
 * @param steps forward-looking: what will be done, by whom and by when
 * @param education and work or training
 * @param independence the way to it
 * @param home where the young person lives and will live
 * @param health of body and mind
 * @param money that the young person has and can manage
 * @param partners who else helps, for example a housing support worker
 * @param adviser the personal adviser
 * @param nextReview when the plan is reviewed
 */
public record PathwayPlan(
        String headline,
        When agreed,
        Answer<Narrative> completedWith,
        Answer<List<Quotation>> hopes,
        Answer<Narrative> newSince,
        Answer<List<PlanStep>> steps,
        Answer<Narrative> education,
        Answer<Narrative> independence,
        Answer<Narrative> home,
        Answer<Narrative> health,
        Answer<Narrative> money,
        Answer<List<PersonPresent>> partners,
        Answer<PersonPresent> adviser,
        @Nullable When nextReview,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements Content {

    public PathwayPlan {
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return agreed;
    }
}
