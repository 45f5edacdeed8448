package org.runningrecord.command.expectation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.act.Reason;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.ExpectationState;
import org.runningrecord.command.state.ExpectationState.Became;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.ExpectationEvent.ExpectationEnded;
import org.runningrecord.events.ExpectationEvent.ExpectationMoved;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.Deadline;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.policy.clock.Expected;
import org.runningrecord.web.problem.Refused;

/** What is open was set under an earlier policy; somebody has it counted under the one in force. Each that moves names both versions. */
public final class RecountAct extends Act<Reason, RecountExpectations> {

    public RecountAct() {
        super(
                new Door(
                        "/expectations/recount",
                        "Count what is expected anew, under the policy in force",
                        "Family Service guidance, 5e (who is responsible for timescales)"),
                "expectation-recount",
                Reason.class,
                Reason.form("Say why it is counted anew"),
                RecountExpectations.class);
    }

    @Override
    public RecountExpectations command(RecordId record, Map<String, String> path, Reason body) {
        return new RecountExpectations(record, body);
    }

    @Override
    public List<RecordEvent> decide(RecountExpectations command, CaseState state, DecisionContext context) {
        Map<String, Expected> now = new Expectations(state, context).expected(context.policy());
        List<RecordEvent> events = new ArrayList<>();
        state.expectations().entrySet().stream()
                .filter(known -> known.getValue().became() == Became.OPEN)
                .filter(known ->
                        !known.getValue().due().policy().equals(context.policy().version()))
                .sorted(Comparator.comparing(known -> known.getValue().sequence()))
                .forEach(known -> events.add(counted(
                        known.getValue(),
                        now.get(known.getKey()),
                        state,
                        context,
                        command.body().reason())));
        if (events.isEmpty() && new Expectations(state, context).following().isEmpty()) {
            throw Refused.because(
                    Refused.Kind.CONFLICT, "All that is expected of this record is counted under the policy in force");
        }
        return events;
    }

    private static RecordEvent counted(
            ExpectationState known, Expected now, CaseState state, DecisionContext context, Narrative reason) {
        EntryId id = new EntryId(state.record(), known.sequence());
        if (now == null) {
            return new ExpectationEnded(id, context.recorded(), null, reason);
        }
        Deadline due = Expectations.deadline(now, context.policy());
        return new ExpectationMoved(id, context.recorded(), known.due(), due, reason);
    }
}
