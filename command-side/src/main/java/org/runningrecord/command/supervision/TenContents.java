package org.runningrecord.command.supervision;

import static org.runningrecord.command.form.Condition.given;
import static org.runningrecord.command.form.Condition.is;
import static org.runningrecord.command.form.Condition.not;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.runningrecord.command.form.Examination;
import org.runningrecord.command.form.Form;
import org.runningrecord.events.content.ReviewsActions;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.ReviewedAction;
import org.runningrecord.events.value.ReviewedAction.Outcome;

/** The ten contents of a case discussion (Family Service guidance, 5h); reviews and closures have them too. */
public final class TenContents {

    private static final Form<ReviewedAction> REVIEWED = Form.of(ReviewedAction.class)
            .asks("action", "Name the action by its id")
            .asks("outcome", "Say what became of it")
            .asksWhere(
                    given("outcome").and(not(is("outcome", Outcome.DONE))),
                    "comment",
                    "Say why it is not done, and what follows")
            .holds(
                    "/action",
                    "There is no such action on this record",
                    (reviewed, on) -> reviewed.action() == null || known(reviewed.action(), on));

    private TenContents() {}

    /** @param form of a content that has the ten under these names */
    public static <T extends ReviewsActions> Form<T> in(Form<T> form) {
        return form.asks("summary", "Give a brief summary of the case or the intervention")
                .asks("reviewed", "Say what became of the actions agreed before", REVIEWED)
                .asks("progress", "Say what progress is being made")
                .asks("stillToHappen", "Say what still needs to happen to bring about change")
                .asks("keyDates", "Give key dates or deadlines for review of plans")
                .asks("tools", "Give risk assessments, scaling tools or activities to be used")
                .asks("unableToEngage", "Say what is to be done if the family cannot be engaged")
                .asks("payByResults", "Refer to Extended Troubled Families outcomes")
                .asks(
                        "childrenSpokenTo",
                        "Say when children have been spoken to, and what their views and feelings are")
                .asks("significantAdults", "Name significant adults who may not live in the household")
                .promises("Each action is reviewed once", (on, at, said) -> reviewedOnce(said.reviewed(), on));
    }

    /** On this record, or on that of another child whom this is about too. */
    private static boolean known(String action, Examination on) {
        return on.state().holdsAction(action)
                || on.checks().states().stream().anyMatch(other -> other.holdsAction(action));
    }

    private static void reviewedOnce(Answer<List<ReviewedAction>> reviewed, Examination on) {
        List<ReviewedAction> actions =
                reviewed == null ? List.of() : reviewed.given().orElse(List.of());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < actions.size(); i++) {
            ReviewedAction action = actions.get(i);
            if (action != null && action.action() != null && !seen.add(action.action())) {
                on.fault("/reviewed/" + i + "/action", "This action is reviewed twice");
            }
        }
    }
}
