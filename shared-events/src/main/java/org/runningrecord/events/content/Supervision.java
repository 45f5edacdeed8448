package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Practitioner;
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
 * @param decisions what the supervisor decided, with the reason
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
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements Content {

    public Supervision {
        others = others == null ? List.of() : List.copyOf(others);
        actions = actions == null ? List.of() : List.copyOf(actions);
        circumstances = circumstances == null ? Circumstances.NONE : circumstances;
    }

    @Override
    public When occurred() {
        return start;
    }

    @Override
    public When ended() {
        return end == null ? start : end;
    }

    @Override
    public Supervision with(List<AgreedAction> actions, Circumstances circumstances) {
        return new Supervision(
                headline,
                occasion,
                start,
                end,
                supervisor,
                others,
                summary,
                reviewed,
                progress,
                stillToHappen,
                keyDates,
                tools,
                unableToEngage,
                payByResults,
                childrenSpokenTo,
                significantAdults,
                reflection,
                decisions,
                actions,
                risk,
                circumstances);
    }

    /** Planned supervision, or advice sought on a concern. */
    public enum Occasion {
        PLANNED,
        AD_HOC
    }

    /**
     * What became of an action agreed before.
     *
     * @param action its id
     * @param comment required unless it was done
     */
    public record ReviewedAction(
            String action, Outcome outcome, @Nullable Narrative comment) {}

    public enum Outcome {
        DONE,
        PARTLY_DONE,
        NOT_DONE,
        CARRIED_FORWARD,
        NO_LONGER_NEEDED
    }
}
