package org.runningrecord.events.content;

import java.util.List;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Decision;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.ReviewedAction;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A summary for a review, with the ten contents that supervision has too (Family Service guidance 5h, last line), and what reviews look for beyond the plan (Friend not foe, principle 8).
 *
 * @param summary a brief summary of the case or the intervention
 * @param reviewed what became of each action agreed before
 * @param progress what progress is being made
 * @param stillToHappen what still needs to happen to bring about change
 * @param keyDates key dates or deadlines for review of plans
 * @param tools risk assessments, scaling tools or activities to be used
 * @param unableToEngage what is to be done where the worker cannot engage the family
 * @param payByResults the Extended Troubled Families outcomes it bears on
 * @param childrenSpokenTo when children were spoken to, and their views and feelings
 * @param significantAdults adults who matter and may not live in the household
 * @param emerged other outcomes that emerged, good or bad
 * @param learning what was learned
 */
public record ReviewSummary(
        String headline,
        When written,
        Answer<Narrative> summary,
        Answer<List<ReviewedAction>> reviewed,
        Answer<Narrative> progress,
        Answer<Narrative> stillToHappen,
        Answer<Narrative> keyDates,
        Answer<Narrative> tools,
        Answer<Narrative> unableToEngage,
        Answer<Narrative> payByResults,
        Answer<Narrative> childrenSpokenTo,
        Answer<Narrative> significantAdults,
        Answer<List<Emerged>> emerged,
        Answer<Narrative> learning,
        List<Decision> decided,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements ForChildren, ReviewsActions {

    public ReviewSummary {
        decided = Content.listed(decided);
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return written;
    }
}
