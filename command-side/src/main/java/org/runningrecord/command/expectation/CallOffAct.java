package org.runningrecord.command.expectation;

import java.util.List;
import java.util.Map;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.act.Reason;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.ExpectationEvent.ExpectationCalledOff;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.problem.Refused;

/** Something is not expected here after all: no conference follows a strategy discussion, for example. What comes after it is expected as ever. */
public final class CallOffAct extends Act<Reason, CallOffExpectation> {

    public CallOffAct() {
        super(
                new Door(
                        "/expectations/{expectation}/calling-off",
                        "Decide that something is not expected here",
                        "Audit tips, Assessment (timescales); Friend not foe, paragraph 65 (decisions not to act)"),
                "expectation-calling-off",
                Reason.class,
                Reason.form("Say why it is not expected here"),
                CallOffExpectation.class);
    }

    @Override
    public CallOffExpectation command(RecordId record, Map<String, String> path, Reason body) {
        try {
            return new CallOffExpectation(record, EntryId.parse(path.get("expectation")), body);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    @Override
    public List<RecordEvent> decide(CallOffExpectation command, CaseState state, DecisionContext context) {
        if (state.openExpectation(command.expectation()) == null) {
            throw unknown();
        }
        return List.of(new ExpectationCalledOff(
                command.expectation(), context.recorded(), command.body().reason()));
    }

    private static Refused unknown() {
        return Refused.because(
                Refused.Kind.NOT_FOUND, "Nothing of this record is expected under that id, or not any more");
    }
}
