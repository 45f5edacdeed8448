package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Basis;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Perspectives;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * An analysis by the eight anchor principles (Friend not foe, paragraph 61).
 *
 * @param made when it was made
 * @param assessmentFor what the assessment is for
 * @param story what the story is
 * @param meaning what the story means
 * @param strengths what the strengths are
 * @param priorityRisks what the priority risks are
 * @param intendedOutcomes what the intended outcomes are
 * @param needsToHappen what needs to happen
 * @param howWeWillKnow how we will know we are making progress
 * @param basis what it rests on, and how certain each part is: showing your working (paragraphs 63 and 64)
 * @param hypotheses other ways to understand it that were thought through (paragraph 59)
 */
public record AnchorAnalysis(
        String headline,
        When made,
        Answer<Narrative> assessmentFor,
        Answer<Narrative> story,
        Answer<Narrative> meaning,
        Answer<Narrative> strengths,
        Answer<Narrative> priorityRisks,
        Answer<Narrative> intendedOutcomes,
        Answer<Narrative> needsToHappen,
        Answer<Narrative> howWeWillKnow,
        List<Basis> basis,
        @Nullable Narrative hypotheses,
        @Nullable Perspectives perspectives,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements ForChildren {

    public AnchorAnalysis {
        basis = Content.listed(basis);
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return made;
    }
}
