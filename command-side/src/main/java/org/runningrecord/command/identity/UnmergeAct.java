package org.runningrecord.command.identity;

import java.util.List;
import java.util.Map;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.identity.IdentityCommand.UnmergeRecords;
import org.runningrecord.command.identity.IdentityCommand.Unmerging;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.CaseRecordEvent.RecordUnmerged;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.problem.Refused;

/** Two records that were merged are of two children after all. */
public final class UnmergeAct extends Act<Unmerging, UnmergeRecords> {

    private static final Form<Unmerging> FORM = Form.of(Unmerging.class)
            .asks("other", "Say which record it was merged with")
            .asks("reason", "Say what shows that they are of two children");

    public UnmergeAct() {
        super(
                new Door("/unmerging", "Part two records that were merged", MergeAct.SOURCE),
                "unmerging",
                Unmerging.class,
                FORM,
                UnmergeRecords.class);
    }

    @Override
    public UnmergeRecords command(RecordId record, Map<String, String> path, Unmerging body) {
        return new UnmergeRecords(record, body);
    }

    @Override
    public List<RecordEvent> decide(UnmergeRecords command, CaseState state, DecisionContext context) {
        RecordId other =
                state.record().equals(command.record()) ? command.body().other() : command.record();
        boolean merged = other.value().equals(state.standing().mergedInto())
                || state.standing().tookIn().contains(other.value());
        if (!merged) {
            throw Refused.because(Refused.Kind.CONFLICT, "These two records are not merged");
        }
        return List.of(new RecordUnmerged(
                state.record(), context.recorded(), other, command.body().reason()));
    }
}
