package org.runningrecord.command.caseload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.events.ActionEvent.ActionCompleted;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.events.WorkforceEvent.CaseloadDiscussed;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.CaseloadDiscussion;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;

/**
 * What is to be done where a case came to a caseload that was too high (Quality assurance guidance, caseload limits). The action names the worker, so that
 * completing it says whose caseload was discussed, whoever has the case by then; it stands with the worker from then on.
 */
final class DirectorDiscussions {

    private static final String ASKED =
            "Discuss the caseload of %s (%s) with the Director, and record when, by whom and with what result";
    private static final Pattern WORKER =
            Pattern.compile("Discuss the caseload of .* \\((.+)\\) with the Director, .*");

    private DirectorDiscussions() {}

    static String asked(Practitioner worker) {
        return ASKED.formatted(worker.name(), worker.id());
    }

    static List<WorkforceEvent> of(Map<RecordId, List<RecordEvent>> decided, DecisionContext context) {
        return decided.values().stream()
                .flatMap(List::stream)
                .filter(ActionCompleted.class::isInstance)
                .map(ActionCompleted.class::cast)
                .flatMap(completed -> of(completed, context).stream())
                .toList();
    }

    private static Optional<WorkforceEvent> of(ActionCompleted completed, DecisionContext context) {
        RecordId record = completed.entry().record();
        long latest = context.states()
                .get(record)
                .entries()
                .at(completed.entry().sequence())
                .latest();
        return context.contents().at(record, latest).actions().stream()
                .filter(action -> completed.action().equals(action.id()))
                .map(AgreedAction::what)
                .map(WORKER::matcher)
                .filter(Matcher::matches)
                .<WorkforceEvent>map(named -> new CaseloadDiscussed(
                        named.group(1),
                        context.recorded(),
                        new CaseloadDiscussion(completed.completed(), completed.by(), completed.result())))
                .findFirst();
    }
}
