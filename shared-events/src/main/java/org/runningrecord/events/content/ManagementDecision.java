package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Decision;
import org.runningrecord.events.value.Perspectives;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.StrengthsAndRisks;
import org.runningrecord.events.value.When;

/**
 * A manager's decision on the case (Family Service guidance 5a): why this, why not the alternatives, and decisions not to act (Friend not foe, paragraph 65).
 *
 * @param made when it was made
 * @param manager who decided
 * @param decided at least one decision
 * @param strengthsAndRisks strengths beside priority risks
 * @param perspectives who sees it how, and who was not asked
 */
public record ManagementDecision(
        String headline,
        When made,
        Practitioner manager,
        List<Decision> decided,
        @Nullable StrengthsAndRisks strengthsAndRisks,
        @Nullable Perspectives perspectives,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements ForChildren {

    public ManagementDecision {
        decided = Content.listed(decided);
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return made;
    }
}
