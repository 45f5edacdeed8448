package org.runningrecord.command.standing;

import java.util.List;
import java.util.Map;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.act.Reason;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.StillThere;
import org.runningrecord.command.standing.StandingCommand.LiftRestriction;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.StandingEvent.RestrictionLifted;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.problem.Refused;

/** Everybody who may read the record may read the entry again. */
public final class LiftRestrictionAct extends Act<Reason, LiftRestriction> {

    public LiftRestrictionAct() {
        super(
                new Door(
                        "/entries/{entry}/restriction/lifting", "Lift the restriction of an entry", RestrictAct.SOURCE),
                "restriction-lifting",
                Reason.class,
                Reason.form("Say why the restriction is no longer needed"),
                LiftRestriction.class);
    }

    @Override
    public LiftRestriction command(RecordId record, Map<String, String> path, Reason body) {
        return new LiftRestriction(record, entry(path), body);
    }

    @Override
    public List<RecordEvent> decide(LiftRestriction command, CaseState state, DecisionContext context) {
        EntryState entry = StillThere.entry(command.entry(), state);
        if (!entry.standing().restricted()) {
            throw Refused.because(Refused.Kind.CONFLICT, "This entry is not restricted");
        }
        return List.of(new RestrictionLifted(
                command.entry(),
                entry.versions(),
                context.recorded(),
                command.body().reason()));
    }
}
