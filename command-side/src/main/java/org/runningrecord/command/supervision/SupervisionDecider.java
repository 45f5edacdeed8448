package org.runningrecord.command.supervision;

import java.util.List;
import org.runningrecord.command.decision.Completion;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.SupervisionEvent.SupervisionRecorded;
import org.runningrecord.events.content.Supervision;
import org.runningrecord.events.value.EntryId;

/** Decides supervisions. */
public final class SupervisionDecider {

    private SupervisionDecider() {}

    public static List<RecordEvent> decide(RecordSupervision command, CaseState state, DecisionContext context) {
        SupervisionRules.check(command.supervision(), state, context);
        if (!context.sound()) {
            return List.of();
        }
        EntryId entry = state.nextEntry();
        Supervision supervision = Completion.of(command.supervision(), entry, context);
        return List.of(new SupervisionRecorded(
                entry, context.recorded(), supervision, context.judge("supervision", supervision)));
    }
}
