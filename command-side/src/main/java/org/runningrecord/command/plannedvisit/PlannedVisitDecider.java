package org.runningrecord.command.plannedvisit;

import java.util.List;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.StillThere;
import org.runningrecord.command.plannedvisit.PlanCommand.CancelPlannedVisit;
import org.runningrecord.command.plannedvisit.PlanCommand.PlanVisit;
import org.runningrecord.command.plannedvisit.PlanCommand.ReschedulePlannedVisit;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.PlanState;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitCancelled;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitRescheduled;
import org.runningrecord.events.PlannedVisitEvent.VisitPlanned;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.content.PlannedVisit;
import org.runningrecord.events.value.Expectation;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.Due;
import org.runningrecord.policy.RecordingFacts;

/** Decides planned visits. When its record is due is decided here, once, from the planned end. */
public final class PlannedVisitDecider {

    private PlannedVisitDecider() {}

    public static List<RecordEvent> decide(PlanVisit command, CaseState state, DecisionContext context) {
        StillThere.record(state);
        PlannedVisitRules.check(command.visit(), state, context);
        if (!context.sound()) {
            return List.of();
        }
        PlannedVisit visit = command.visit();
        String setting = Kebab.of(visit.place().setting());
        return List.of(new VisitPlanned(
                state.nextEntry(), context.recorded(), visit, expected(visit.end(), setting, context)));
    }

    public static List<RecordEvent> decide(ReschedulePlannedVisit command, CaseState state, DecisionContext context) {
        PlanState plan = PlannedVisitRules.check(command, state, context);
        if (!context.sound()) {
            return List.of();
        }
        return List.of(new PlannedVisitRescheduled(
                command.planned(),
                context.recorded(),
                command.time().start(),
                command.time().end(),
                command.time().reason(),
                plan.expected(),
                expected(command.time().end(), plan.setting(), context)));
    }

    public static List<RecordEvent> decide(CancelPlannedVisit command, CaseState state, DecisionContext context) {
        PlannedVisitRules.check(command, state, context);
        return context.sound()
                ? List.of(new PlannedVisitCancelled(
                        command.planned(), context.recorded(), command.reason().reason()))
                : List.of();
    }

    private static Expectation expected(When end, String setting, DecisionContext context) {
        Due due = context.policy().dueFor(RecordingFacts.plannedVisit(end, setting));
        return new Expectation(
                due.from(), due.dueBy(), due.rule(), context.policy().version());
    }
}
