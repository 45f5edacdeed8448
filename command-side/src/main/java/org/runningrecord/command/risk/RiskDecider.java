package org.runningrecord.command.risk;

import java.util.List;
import org.runningrecord.command.decision.Completion;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.RiskEvent.RiskIdentified;
import org.runningrecord.events.content.LaterRisk;
import org.runningrecord.events.value.EntryId;

/** Decides the later identification of risk: an entry of its own, whose clock runs from when it was identified. */
public final class RiskDecider {

    private RiskDecider() {}

    public static List<RecordEvent> decide(IdentifyRisk command, CaseState state, DecisionContext context) {
        RiskRules.check(command.risk(), state, context);
        if (!context.sound()) {
            return List.of();
        }
        EntryId entry = state.nextEntry();
        LaterRisk risk = Completion.of(command.risk(), entry, context);
        return List.of(new RiskIdentified(entry, context.recorded(), risk, context.judge("later-risk", risk)));
    }
}
