package org.runningrecord.command.worker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.events.WorkforceEvent.LineSupervisionRecorded;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.LineSupervision;
import org.runningrecord.events.value.Narrative;

/** What is asked of line supervision (Family Service guidance, 5g): each of its five issues, or why it was not spoken about. */
final class LineSupervisionRules {

    private LineSupervisionRules() {}

    static List<WorkforceEvent> decide(RecordLineSupervision command, DecisionContext context) {
        Checks checks = new Checks(context);
        LineSupervision said = command.supervision();
        checks.required("/occasion", said.occasion(), "Say whether this is line supervision or the annual review");
        checks.happened("/held", said.held(), "Say when it was held");
        if (checks.required("/supervisor", said.supervisor(), "Say who supervised")) {
            checks.practitioner("/supervisor", said.supervisor());
            if (command.worker().equals(said.supervisor().id())) {
                checks.faults().add("/supervisor/id", "Nobody supervises themselves");
            }
        }
        issue(checks, "/workload", said.workload(), "Say how the workload is managed.");
        issue(checks, "/performance", said.performance(), "Say how they perform, and how good the service is.");
        issue(checks, "/focusAndMethods", said.focusAndMethods(), "Reflect on the focus of the work and the methods.");
        issue(
                checks,
                "/outcomesAndWorkingTogether",
                said.outcomesAndWorkingTogether(),
                "Say how positive outcomes and working with others are kept in view.");
        issue(
                checks,
                "/motivationAndDevelopment",
                said.motivationAndDevelopment(),
                "Say what motivates them, and how they develop.");
        checks.optionalNarrative("/agreed", said.agreed());
        return context.sound()
                ? List.of(new LineSupervisionRecorded(command.worker(), context.recorded(), said))
                : List.of();
    }

    private static void issue(Checks checks, String pointer, @Nullable Answer<Narrative> answer, String ask) {
        checks.answered(pointer, answer, ask, (at, value) -> checks.narrative(at, value, ask));
    }
}
