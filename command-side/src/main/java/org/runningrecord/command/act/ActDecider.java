package org.runningrecord.command.act;

import java.util.List;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.decision.Decider;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Examination;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.RecordEvent;

/** Checks what is submitted against the form, and lets the act decide. */
public final class ActDecider<B, C extends ActCommand<B>> implements Decider<C> {

    private final Act<B, C> act;

    public ActDecider(Act<B, C> act) {
        this.act = act;
    }

    @Override
    public List<RecordEvent> decide(C command, CaseState state, DecisionContext context) {
        if (state.record().equals(command.record())) {
            act.form().check(new Examination(new Checks(context), state, command.record()), "", command.body(), "");
        }
        return context.sound() ? act.decide(command, state, context) : List.of();
    }
}
