package org.runningrecord.command.plannedvisit;

import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.plannedvisit.PlanCommand.CancelPlannedVisit;
import org.runningrecord.command.plannedvisit.PlanCommand.ReschedulePlannedVisit;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.PlanState;
import org.runningrecord.events.content.PlannedVisit;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.When;
import org.runningrecord.web.problem.Refused;

/** What has to be said of a planned visit, and what can still become of it. */
public final class PlannedVisitRules {

    private PlannedVisitRules() {}

    static void check(PlannedVisit visit, CaseState state, DecisionContext context) {
        Checks checks = new Checks(context);
        checks.line("/reason", visit.reason(), "Say what the visit is for");
        checks.required("/type", visit.type(), "Say what type of visit this is to be");
        checks.required("/mode", visit.mode(), "Say whether the visit is to be in-person or virtual");
        time(checks, visit.start(), visit.end());
        if (checks.required("/place", visit.place(), "Say where the visit is to be")) {
            checks.required("/place/setting", visit.place().setting(), "Say what kind of place this is");
            checks.optionalLine("/place/detail", visit.place().detail());
        }
        if (checks.required("/visitor", visit.visitor(), "Say who is to make the visit")) {
            checks.practitioner("/visitor", visit.visitor());
        }
        if (visit.instead() != null && state.plan(visit.instead()) == null) {
            checks.faults().add("/instead", "There is no such planned visit on this record");
        }
    }

    static PlanState check(ReschedulePlannedVisit command, CaseState state, DecisionContext context) {
        Checks checks = new Checks(context);
        PlanState plan = open(command.planned(), state);
        time(checks, command.time().start(), command.time().end());
        checks.line("/reason", command.time().reason(), "Say why the visit is moved");
        return plan;
    }

    static void check(CancelPlannedVisit command, CaseState state, DecisionContext context) {
        open(command.planned(), state);
        new Checks(context).line("/reason", command.reason().reason(), "Say why the visit is called off");
    }

    private static void time(Checks checks, @Nullable When start, @Nullable When end) {
        checks.required("/start", start, "Say when the visit is to begin");
        checks.required("/end", end, "Say when the visit is to end");
        checks.notBefore("/end", end, start, "A visit ends after it begins");
    }

    private static PlanState open(EntryId planned, CaseState state) {
        PlanState plan = state.plan(planned);
        if (plan == null) {
            throw unknown();
        }
        if (!plan.open()) {
            throw Refused.because(
                    Refused.Kind.CONFLICT,
                    plan.cancelled()
                            ? "This visit has been called off already"
                            : "This visit has been made and recorded already");
        }
        return plan;
    }

    static Refused unknown() {
        return Refused.because(Refused.Kind.NOT_FOUND, "There is no such planned visit on this record");
    }
}
