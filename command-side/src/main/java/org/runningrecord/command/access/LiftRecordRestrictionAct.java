package org.runningrecord.command.access;

import java.util.List;
import java.util.Map;
import org.runningrecord.command.access.AccessCommand.LiftRecordRestriction;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.act.Reason;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.AccessEvent.RecordRestrictionLifted;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.problem.Refused;

/** Everybody may open the record again who else might. */
public final class LiftRecordRestrictionAct extends Act<Reason, LiftRecordRestriction> {

    public LiftRecordRestrictionAct() {
        super(
                new Door("/restriction/lifting", "Lift the restriction of a record", RestrictRecordAct.SOURCE),
                "record-restriction-lifting",
                Reason.class,
                Reason.form("Say why the restriction is no longer needed"),
                LiftRecordRestriction.class);
    }

    @Override
    public LiftRecordRestriction command(RecordId record, Map<String, String> path, Reason body) {
        return new LiftRecordRestriction(record, body);
    }

    @Override
    public List<RecordEvent> decide(LiftRecordRestriction command, CaseState state, DecisionContext context) {
        if (state.ties().restricted() == null) {
            throw Refused.because(Refused.Kind.CONFLICT, "This record is not restricted");
        }
        return List.of(new RecordRestrictionLifted(
                state.record(), context.recorded(), command.body().reason()));
    }
}
