package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Decision;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Perspectives;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.StrengthsAndRisks;
import org.runningrecord.events.value.When;

/**
 * A completed assessment, with what every assessment has to hold (audit tips, Assessment 1-8; Disability 1-6).
 *
 * @param began the entry that tells of its start, with the purpose and the consent
 * @param childsVoice direct work with the child, or comprehensive observations
 * @param homeEnvironment what was observed of the home
 * @param parentsViews parents' and others' views, and why a parent was not consulted
 * @param supportNetworks who stands by the family
 * @param health the check with health
 * @param education the check with education
 * @param otherChecks checks with other agencies
 * @param initialReview the initial review of this assessment
 * @param secondReview the second review of this assessment
 * @param factors of parents and child, by category
 * @param consent to ask other agencies, or the document that holds it
 * @param disability what it means for the child and the family; of a child without, that
 * @param impactChronology how an impact chronology was used
 * @param strengthsAndRisks strengths beside priority risks
 * @param hypotheses explanations that were thought through
 * @param decided decisions, each with why this and why not the others
 */
public record Assessment(
        String headline,
        Type type,
        Answer<EntryId> began,
        When completed,
        Answer<Voice> childsVoice,
        Answer<Narrative> homeEnvironment,
        Perspectives parentsViews,
        Answer<Narrative> supportNetworks,
        Answer<AgencyCheck> health,
        Answer<AgencyCheck> education,
        List<AgencyCheck> otherChecks,
        Answer<EntryId> initialReview,
        Answer<EntryId> secondReview,
        Answer<List<Factor>> factors,
        Answer<EntryId> consent,
        Answer<Disability> disability,
        Answer<Narrative> impactChronology,
        StrengthsAndRisks strengthsAndRisks,
        Answer<Narrative> analysis,
        List<Narrative> hypotheses,
        List<Decision> decided,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements ForChildren {

    public Assessment {
        otherChecks = Content.listed(otherChecks);
        hypotheses = Content.listed(hypotheses);
        decided = Content.listed(decided);
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return completed;
    }

    /** What kind of assessment it is. */
    public enum Type {
        CHILD_AND_FAMILY,
        EARLY_HELP,
        PARENTING,
        RISK,
        SPECIALIST,
        NEEDS_OF_CARE_LEAVER,
        OTHER
    }

    /** How the child was heard: in direct work, or where that was not possible by observing closely. */
    public record Voice(
            @Nullable Narrative directWork, @Nullable Narrative observations) {}

    /**
     * What another agency was asked.
     *
     * @param said what it answered; absent while it has not
     * @param information the entry that holds its answer
     */
    public record AgencyCheck(
            String agency,
            When asked,
            @Nullable Narrative said,
            @Nullable EntryId information) {}

    /**
     * A factor of the parents or the child (audit tips, Assessment 7).
     *
     * @param category in the words of the authority or of the census
     * @param code of that category in the census, where it has one
     */
    public record Factor(
            Of of,
            String category,
            @Nullable String code,
            @Nullable Narrative evidence) {

        /** Whose factor it is. */
        public enum Of {
            CHILD,
            PARENT,
            OTHER_ADULT
        }
    }
}
