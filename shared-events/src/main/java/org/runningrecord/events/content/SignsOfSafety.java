package org.runningrecord.events.content;

import java.util.List;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * An assessment by Signs of Safety (Friend not foe, paragraph 38): what is working well, what we are worried about, what needs to happen.
 *
 * @param made when it was made
 * @param workingWell what is working well
 * @param pastHarms what we are worried about: harm in the past
 * @param currentConcerns what we are worried about now
 * @param complicatingFactors what makes it harder
 * @param needsToHappen what needs to happen
 */
public record SignsOfSafety(
        String headline,
        When made,
        Answer<Narrative> workingWell,
        Answer<Narrative> pastHarms,
        Answer<Narrative> currentConcerns,
        Answer<Narrative> complicatingFactors,
        Answer<Narrative> needsToHappen,
        Answer<Narrative> childViews,
        Answer<Narrative> familyViews,
        Answer<Narrative> practitionerViews,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements ForChildren {

    public SignsOfSafety {
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return made;
    }
}
