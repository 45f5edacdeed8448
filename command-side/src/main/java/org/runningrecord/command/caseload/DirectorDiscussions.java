package org.runningrecord.command.caseload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.events.ActionEvent.ActionCompleted;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.events.WorkforceEvent.CaseloadDiscussed;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.CaseloadDiscussion;
import org.runningrecord.events.value.RecordId;

/** Completing the action that a caseload opened on a child's record says that it was discussed with the Director, and it stands with the worker, too. */
final class DirectorDiscussions {

    private DirectorDiscussions() {}

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
        Content content = context.contents().at(record, latest);
        boolean discusses = content.actions().stream()
                .anyMatch(action -> asks(action) && completed.action().equals(action.id()));
        return discusses
                ? Coming.of(content)
                        .map(coming -> new CaseloadDiscussed(
                                coming.worker(),
                                context.recorded(),
                                new CaseloadDiscussion(completed.completed(), completed.by(), completed.result())))
                : Optional.empty();
    }

    private static boolean asks(AgreedAction action) {
        return Coming.DISCUSS.equals(action.what());
    }
}
