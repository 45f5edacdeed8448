package org.runningrecord.command.dispute;

import static org.runningrecord.command.form.Condition.is;
import static org.runningrecord.command.form.Condition.not;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.StillThere;
import org.runningrecord.command.form.Condition;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.command.state.Standing.OpenDispute;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.DisputeEvent.DisputeDecided;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.DisputeDecision;
import org.runningrecord.events.value.DisputeDecision.Outcome;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.problem.Refused;

/** A dispute is decided by somebody who did not write the entry, with reasons; what is corrected or left out is amended first. */
public final class DisputeDecisionAct extends Act<DisputeDecision, DecideDispute> {

    private static final Condition AMENDS = is("outcome", Outcome.CORRECTED, Outcome.REMOVED_AS_EXCESSIVE);

    private static final Form<DisputeDecision> FORM = Form.of(DisputeDecision.class)
            .asks(
                    "outcome",
                    "Say what was decided: corrected, removed-as-excessive, kept-marked-inaccurate or not-agreed")
            .asks("decided", "Say when it was decided")
            .asks("reasons", "Give the reasons")
            .asksWhere(
                    AMENDS, "version", "Amend the entry first, and name the version that does it", Values.LATER_VERSION)
            .never(not(AMENDS), "version", "With this outcome the entry stays as it is")
            .asks("told", "Say how the person was told, and what they can do if they do not agree");

    public DisputeDecisionAct() {
        super(
                new Door(
                        "/entries/{entry}/disputes/{dispute}/decision",
                        "Record what was decided on a dispute",
                        DisputeAct.SOURCE),
                "dispute-decision",
                DisputeDecision.class,
                FORM,
                DecideDispute.class);
    }

    @Override
    public DecideDispute command(RecordId record, Map<String, String> path, DisputeDecision body) {
        String dispute = path.get("dispute");
        return new DecideDispute(
                record, entry(path), dispute.matches("[1-9]\\d{0,5}") ? Integer.parseInt(dispute) : 0, body);
    }

    @Override
    public List<RecordEvent> decide(DecideDispute command, CaseState state, DecisionContext context) {
        EntryState entry = StillThere.entry(command.entry(), state);
        if (command.dispute() < 1 || command.dispute() > entry.standing().disputes()) {
            throw Refused.because(Refused.Kind.NOT_FOUND, "There is no such dispute of this entry");
        }
        OpenDispute dispute = entry.standing().open().get(command.dispute());
        if (dispute == null) {
            throw Refused.because(Refused.Kind.CONFLICT, "This dispute has been decided");
        }
        if (theirs(entry, state, context)) {
            throw Refused.because(
                    Refused.Kind.CONFLICT, "A dispute is decided by somebody who did not write the entry");
        }
        Integer version = command.body().version();
        if (version != null && (version <= dispute.versions() || version > entry.versions())) {
            context.faults().add("/version", "Name a version of the entry that was made after the dispute");
            return List.of();
        }
        Instant decided = command.body().decided().earliest(context.policy().zone());
        return List.of(new DisputeDecided(
                command.entry(),
                command.dispute(),
                context.recorded(),
                command.body(),
                decided.isAfter(dispute.dueBy())));
    }

    /** Whether whoever decides wrote the entry, or did what it tells. */
    private static boolean theirs(EntryState entry, CaseState state, DecisionContext context) {
        Practitioner did = context.contents()
                .at(state.record(), entry.latest())
                .circumstances()
                .carriedOutBy();
        String decides = context.author().id();
        return entry.author().equals(decides) || did != null && did.id().equals(decides);
    }
}
