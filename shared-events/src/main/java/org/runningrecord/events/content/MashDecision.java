package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Decision;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A decision in the multi-agency safeguarding hub (audit tips, MASH).
 *
 * @param concerns the presenting concerns
 * @param previousInvolvement what was known before: involvement, concerns and outcome
 * @param levelOfNeed by the authority's descriptors
 * @param descriptors which of them inform this
 * @param recommendation the social worker's
 * @param recommendedBy the social worker
 * @param manager who decided
 * @param decided the manager's decision, with its reasons
 * @param gaps what the social worker found missing, and who was asked
 * @param referrersConsent the consent that the referrer asked for
 * @param socialWorkersConsent the consent that the social worker asked for
 */
public record MashDecision(
        String headline,
        When made,
        Answer<Narrative> concerns,
        Answer<Narrative> previousInvolvement,
        Answer<Narrative> analysis,
        String levelOfNeed,
        Answer<Narrative> descriptors,
        Answer<Narrative> recommendation,
        Practitioner recommendedBy,
        Practitioner manager,
        List<Decision> decided,
        Answer<List<Gap>> gaps,
        Answer<EntryId> referrersConsent,
        Answer<EntryId> socialWorkersConsent,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements ForChildren {

    public MashDecision {
        decided = Content.listed(decided);
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return made;
    }

    /**
     * Something that was not known.
     *
     * @param answeredBy the entry that fills it
     */
    public record Gap(String what, String agency, @Nullable EntryId answeredBy) {}
}
