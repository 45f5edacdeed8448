package org.runningrecord.command.visit;

import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.PlanState;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.Fulfilment;
import org.runningrecord.events.value.Practitioner;

/** Whether a visit is the one that was planned: a virtual one, or one in which the child was not seen, stays on file and leaves it still to be made. */
public final class VisitFulfilment {

    private VisitFulfilment() {}

    /** Absent where the visit names no planned visit. */
    public static @Nullable Fulfilment of(Visit visit, CaseState state, DecisionContext context) {
        PlanState plan = visit.fulfils() == null ? null : state.plan(visit.fulfils());
        if (plan == null) {
            return null;
        }
        String whyNot = whyNot(visit, plan, state, context);
        return new Fulfilment(visit.fulfils(), whyNot == null, whyNot);
    }

    /** As {@link #of}; where the visit no longer names the planned visit it named, that one is still to be made. */
    public static @Nullable Fulfilment ofAmended(Visit before, Visit after, CaseState state, DecisionContext context) {
        return after.fulfils() == null && before.fulfils() != null
                ? new Fulfilment(before.fulfils(), false, "The visit no longer names this planned visit")
                : of(after, state, context);
    }

    private static @Nullable String whyNot(Visit visit, PlanState plan, CaseState state, DecisionContext context) {
        if (plan.cancelled()) {
            return "This planned visit had been called off";
        }
        if (plan.inPerson() && visit.mode() != Visit.Mode.IN_PERSON) {
            return "The visit was not in person";
        }
        boolean seen = visit.children().stream()
                .filter(child -> state.record().equals(child.record()))
                .anyMatch(child -> child.seen().given().orElse(false));
        if (!seen) {
            return "The child was not seen";
        }
        Practitioner visitor = visit.circumstances().carriedOutBy();
        return visitor != null && context.policy().rolesMeetingARequiredVisit().contains(visitor.role())
                ? null
                : "The visitor's role is not one whose visit counts";
    }
}
