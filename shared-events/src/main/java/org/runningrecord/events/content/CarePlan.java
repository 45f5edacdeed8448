package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Perspectives;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.StrengthsAndRisks;
import org.runningrecord.events.value.When;

/**
 * An update of a child in need, child protection or care plan (audit tips, Disability 5 and 6, Children Looked After).
 *
 * @param agreed when the plan was agreed as it now stands
 * @param assessment it rests on
 * @param steps what needs to change, who does what and by when
 * @param riskFactors what increases risk, beside strengths, and how it is managed
 * @param otherConcerns how the plan meets each other concern: health and safety, equipment, poor care
 * @param childsInfluence how the child's voice, wishes and feelings influenced the plan
 * @param siblings what brothers and sisters need
 * @param permanence how it was considered
 * @param reunification where that is the plan, the evidence for it
 * @param visiting how often the social worker visits, and why so often
 * @param nextReview when the plan is reviewed
 */
public record CarePlan(
        String headline,
        Type type,
        When agreed,
        Answer<EntryId> assessment,
        Answer<List<PlanStep>> steps,
        StrengthsAndRisks riskFactors,
        Answer<Narrative> otherConcerns,
        Answer<Narrative> childsInfluence,
        Answer<Narrative> siblings,
        Answer<Narrative> permanence,
        Answer<Narrative> reunification,
        Answer<Narrative> visiting,
        @Nullable Perspectives perspectives,
        @Nullable When nextReview,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements ForChildren {

    public CarePlan {
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return agreed;
    }

    /** Which plan it is. */
    public enum Type {
        EARLY_HELP,
        CHILD_IN_NEED,
        CHILD_PROTECTION,
        CARE
    }
}
