package org.runningrecord.command.access;

import java.util.List;
import java.util.Map;
import org.runningrecord.command.access.AccessCommand.InvolvePerson;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.AccessEvent.PersonInvolved;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.Involvement;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.problem.Refused;

/** Somebody is brought in who is not of the team that holds the case, and may open the record from then on. */
public final class InvolveAct extends Act<Involvement, InvolvePerson> {

    static final String SOURCE =
            "Care Planning, Placement and Case Review (England) Regulations 2010, regulations 36 and 45";

    private static final Form<Involvement> FORM = Form.of(Involvement.class)
            .asks("person", "Say who it is")
            .asks("as", "Say what they are there for: co-worker, reviewing-officer or legal")
            .asks("reason", "Say why they are brought in");

    public InvolveAct() {
        super(
                new Door(
                        "/involvements",
                        "Bring somebody in: to share in the work, to review it, or to act before a court",
                        SOURCE),
                "involvement",
                Involvement.class,
                FORM,
                InvolvePerson.class);
    }

    @Override
    public InvolvePerson command(RecordId record, Map<String, String> path, Involvement body) {
        return new InvolvePerson(record, body);
    }

    @Override
    public List<RecordEvent> decide(InvolvePerson command, CaseState state, DecisionContext context) {
        Involvement said = command.body();
        if (state.ties().involves(said.person().id(), Kebab.of(said.as()))) {
            throw Refused.because(Refused.Kind.CONFLICT, "This person is involved as that already");
        }
        return List.of(new PersonInvolved(state.record(), context.recorded(), said));
    }
}
