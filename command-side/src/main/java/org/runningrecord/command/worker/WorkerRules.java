package org.runningrecord.command.worker;

import java.util.List;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.events.WorkforceEvent.CaseloadDiscussed;
import org.runningrecord.events.WorkforceEvent.WorkerRecorded;
import org.runningrecord.events.value.CaseloadDiscussion;
import org.runningrecord.events.value.WorkerDetails;

/** What is asked of what is said of workers. */
final class WorkerRules {

    private WorkerRules() {}

    static List<WorkforceEvent> decide(RecordWorker command, DecisionContext context) {
        Checks checks = new Checks(context);
        WorkerDetails details = command.details();
        checks.line("/name", details.name(), "Give the worker's name");
        checks.line("/role", details.role(), "Give the worker's role");
        checks.line("/team", details.team(), "Say in which team");
        checks.optionalLine("/qualification", details.qualification());
        checks.optionalLine("/manager", details.manager());
        checks.required("/started", details.started(), "Say when they started work here");
        checks.required("/teamSince", details.teamSince(), "Say since when they are in the team");
        checks.notBefore(
                "/teamSince", details.teamSince(), details.started(), "They were not here before they started");
        checks.notBefore("/left", details.left(), details.started(), "They left after they started");
        if (details.trained() != null) {
            checks.happened("/trained", details.trained(), "Say when the training was completed");
        }
        if (command.worker().equals(details.manager())) {
            checks.faults().add("/manager", "Nobody is their own manager");
        }
        return context.sound() ? List.of(new WorkerRecorded(command.worker(), context.recorded(), details)) : List.of();
    }

    static List<WorkforceEvent> decide(DiscussCaseload command, DecisionContext context) {
        Checks checks = new Checks(context);
        CaseloadDiscussion said = command.discussion();
        checks.happened("/discussed", said.discussed(), "Say when it was discussed");
        checks.line("/by", said.by(), "Say who discussed it with the Director");
        checks.narrative("/result", said.result(), "Say what came of it");
        return context.sound() ? List.of(new CaseloadDiscussed(command.worker(), context.recorded(), said)) : List.of();
    }
}
