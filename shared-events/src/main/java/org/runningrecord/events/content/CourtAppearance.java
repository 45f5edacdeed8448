package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A court appearance about a child (Family Service guidance 5a).
 *
 * @param court which court
 * @param hearing what kind of hearing it was
 * @param caseNumber as the court writes it
 * @param appeared who was there, and who spoke for whom
 * @param childsViews how the child's views were put before the court
 * @param orders what the court ordered
 * @param directions what the court directed to be done, by whom and by when
 * @param outcome what it means for the child and the plan
 * @param nextHearing when it goes on
 */
public record CourtAppearance(
        String headline,
        String court,
        String hearing,
        @Nullable String caseNumber,
        When start,
        @Nullable When end,
        Answer<Narrative> appeared,
        Answer<Narrative> childsViews,
        Answer<List<Order>> orders,
        Answer<List<Direction>> directions,
        Answer<Narrative> outcome,
        @Nullable When nextHearing,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements Lasting, ForChildren {

    public CourtAppearance {
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    /**
     * What the court ordered.
     *
     * @param under the statute and section, for example Children Act 1989, section 38
     * @param until when it runs out, where it does
     */
    public record Order(
            String order, @Nullable String under, @Nullable When until) {}

    /** What the court directed. */
    public record Direction(
            String what, String byWhom, @Nullable When byWhen) {}
}
