package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Decision;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.Perspectives;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.StrengthsAndRisks;
import org.runningrecord.events.value.When;

/**
 * A key meeting about a child (Family Service guidance 5a).
 *
 * @param chair who led it
 * @param attended who was there
 * @param absent who was asked and was not there, or was not asked, and why
 * @param childsPart how the child took part, or was heard through somebody
 * @param discussion what was talked about
 * @param decided decisions, each with why this and why not the others
 * @param outcome what came of it, for example for the plan
 * @param next when the next one is
 */
public record KeyMeeting(
        String headline,
        Type type,
        When start,
        @Nullable When end,
        PersonPresent chair,
        Answer<List<PersonPresent>> attended,
        Answer<List<Perspectives.NotConsulted>> absent,
        Answer<Narrative> childsPart,
        Answer<Narrative> discussion,
        @Nullable StrengthsAndRisks strengthsAndRisks,
        @Nullable Perspectives perspectives,
        List<Decision> decided,
        Answer<Narrative> outcome,
        @Nullable When next,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements Lasting, ForChildren {

    public KeyMeeting {
        decided = Content.listed(decided);
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    /** What kind of meeting it was. */
    public enum Type {
        STRATEGY_DISCUSSION,
        INITIAL_CHILD_PROTECTION_CONFERENCE,
        REVIEW_CHILD_PROTECTION_CONFERENCE,
        CORE_GROUP,
        CIN_REVIEW,
        CLA_REVIEW,
        PATHWAY_PLAN_REVIEW,
        PROFESSIONALS_MEETING,
        FAMILY_GROUP_CONFERENCE,
        LEGAL_PLANNING_MEETING,
        PLACEMENT_MEETING,
        OTHER
    }
}
