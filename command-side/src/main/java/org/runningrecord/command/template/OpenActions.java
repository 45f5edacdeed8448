package org.runningrecord.command.template;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ReviewsActions;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.ReviewedAction;

/**
 * Supervision and reviews look at every action that is still to be done, one by one (Family Service guidance, 5h). Where they did not look at actions at
 * all, they say why.
 */
final class OpenActions {

    private OpenActions() {}

    static void mustBeReviewed(Content content, CaseState state, DecisionContext context) {
        if (!(content instanceof ReviewsActions back)
                || !(back.reviewed() instanceof Answer.Given<List<ReviewedAction>> given)) {
            return;
        }
        Set<String> reviewed = given.value().stream()
                .filter(Objects::nonNull)
                .map(ReviewedAction::action)
                .collect(Collectors.toSet());
        List<String> left = state.openActions().stream()
                .filter(action -> !reviewed.contains(action))
                .toList();
        if (!left.isEmpty()) {
            context.faults()
                    .add("/reviewed", "Say what became of each action that is open: " + String.join(", ", left));
        }
    }
}
