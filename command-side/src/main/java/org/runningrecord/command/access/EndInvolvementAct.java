package org.runningrecord.command.access;

import java.util.List;
import java.util.Map;
import org.runningrecord.command.access.AccessCommand.EndInvolvement;
import org.runningrecord.command.access.AccessCommand.Ending;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.AccessEvent.InvolvementEnded;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.problem.Refused;

/** Somebody who was brought in has no more to do with the record. */
public final class EndInvolvementAct extends Act<Ending, EndInvolvement> {

    private static final Form<Ending> FORM = Form.of(Ending.class)
            .asks("person", "Give the person's id")
            .asks("as", "Say what they were there for: co-worker, reviewing-officer or legal")
            .asks("reason", "Say why that is over");

    public EndInvolvementAct() {
        super(
                new Door(
                        "/involvements/ending",
                        "Say that somebody who was brought in has no more to do with the record",
                        InvolveAct.SOURCE),
                "involvement-ending",
                Ending.class,
                FORM,
                EndInvolvement.class);
    }

    @Override
    public EndInvolvement command(RecordId record, Map<String, String> path, Ending body) {
        return new EndInvolvement(record, body);
    }

    @Override
    public List<RecordEvent> decide(EndInvolvement command, CaseState state, DecisionContext context) {
        Ending said = command.body();
        if (!state.ties().involves(said.person(), Kebab.of(said.as()))) {
            throw Refused.because(Refused.Kind.CONFLICT, "This person is not involved as that");
        }
        return List.of(
                new InvolvementEnded(state.record(), context.recorded(), said.person(), said.as(), said.reason()));
    }
}
