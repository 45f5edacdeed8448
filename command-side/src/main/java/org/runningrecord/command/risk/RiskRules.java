package org.runningrecord.command.risk;

import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.EntryChecks;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.content.LaterRisk;
import org.runningrecord.web.problem.Refused;

/** What a record of risk identified later has to say (Family Service guidance 5b). */
public final class RiskRules {

    private RiskRules() {}

    public static void check(LaterRisk risk, CaseState state, DecisionContext context) {
        Checks checks = new Checks(context);
        if (checks.required("/about", risk.about(), "Say in which entry it came to light")
                && state.entry(risk.about()) == null) {
            throw Refused.because(Refused.Kind.NOT_FOUND, "There is no such entry on this record");
        }
        EntryChecks entry = new EntryChecks(checks);
        checks.line("/headline", risk.headline(), "Give a headline");
        checks.happened("/identified", risk.identified(), "Say when the harm or risk was identified");
        checks.narrative("/what", risk.what(), "Say what the harm or risk is");
        entry.actions(risk.actions(), "/actions", state);
        entry.circumstances(risk, state);
    }
}
