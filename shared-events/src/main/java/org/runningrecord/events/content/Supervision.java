package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Decision;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.ReviewedAction;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A case discussion in supervision, with the ten contents of the Family Service guidance (5h).
 *
 * @param headline stands above the entry
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
 * @param decisions what the supervisor decided, with the reason, as one text
 * @param reflection the deeper analysis that makes it more than a checklist (Friend not foe, paragraphs 98 and 100)
 * @param uncertainties what is not certain; supervision does not avoid it (paragraph 98)
 * @param heartOfTheMatter that framework, where supervision was held by it
 * @param joint with whom it was held jointly, where the work is shared
 * @param held under which status the case is held, and whether by an early-help worker
 * @param decided decisions one by one, with why this and why not the others
 * @param children what is said of single children, where the work with several was discussed
 */
public record Supervision(
        String headline,
        Occasion occasion,
        When start,
        @Nullable When end,
        Practitioner supervisor,
        List<Practitioner> others,
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
        @Nullable Narrative reflection,
        @Nullable Narrative decisions,
        @Nullable Narrative uncertainties,
        @Nullable HeartOfTheMatter heartOfTheMatter,
        @Nullable Joint joint,
        @Nullable Held held,
        List<Decision> decided,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements Lasting, ForChildren, ReviewsActions {

    public Supervision {
        others = Content.listed(others);
        actions = Content.listed(actions);
        decided = Content.listed(decided);
        children = Content.listed(children);
        circumstances = Content.told(circumstances);
    }

    /** Planned supervision, or advice sought on a concern. */
    public enum Occasion {
        PLANNED,
        AD_HOC
    }

    /**
     * The Heart of the Matter framework of Social Care Wales (Friend not foe, paragraph 99).
     *
     * @param workingTowards the outcome
     * @param workingWell strengths
     * @param worriedAbout priority risks
     * @param whatNeedsToHappen the options that are explored
     * @param whereWeAre the progress so far
     * @param whereWeWantToBe the next steps
     */
    public record HeartOfTheMatter(
            Answer<Narrative> workingTowards,
            Answer<Narrative> workingWell,
            Answer<Narrative> worriedAbout,
            Answer<Narrative> whatNeedsToHappen,
            Answer<Narrative> whereWeAre,
            Answer<Narrative> whereWeWantToBe) {}

    /** Joint supervision of work that teams share (audit tips, Family Support and Protection). */
    public record Joint(String team, Practitioner supervisor) {}

    /**
     * How the case is held. A CIN case held by an early-help worker is supervised by a statutory manager (audit tips, Family Support and Protection).
     *
     * @param supervisedByStatutoryManager asked of a CIN case held by an early-help worker
     * @param why where it was not, why not
     */
    public record Held(
            Status status,
            HeldBy by,
            @Nullable Answer<Boolean> supervisedByStatutoryManager,
            @Nullable Narrative why) {

        public enum Status {
            EARLY_HELP,
            CIN,
            CP,
            CLA,
            CARE_LEAVER
        }

        public enum HeldBy {
            SOCIAL_WORKER,
            EARLY_HELP_WORKER
        }
    }
}
