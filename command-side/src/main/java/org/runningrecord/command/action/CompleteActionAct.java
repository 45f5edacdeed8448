package org.runningrecord.command.action;

import java.util.List;
import java.util.Map;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.action.ActionCommand.CompleteAction;
import org.runningrecord.command.action.ActionCommand.Completed;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.ActionEvent.ActionCompleted;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.RecordId;

/** An action that was agreed was done. */
public final class CompleteActionAct extends Act<Completed, CompleteAction> {

    private static final Form<Completed> FORM = Form.of(Completed.class)
            .asks("completed", "Say when it was done")
            .asks("by", "Say who did it")
            .asks("result", "Say what came of it");

    public CompleteActionAct() {
        super(
                new Door(
                        "/actions/{action}/completion",
                        "Record that an action was done",
                        "Family Service guidance, 5d and 5h; Friend not foe, paragraph 98"),
                "action-completion",
                Completed.class,
                FORM,
                CompleteAction.class);
    }

    @Override
    public CompleteAction command(RecordId record, Map<String, String> path, Completed body) {
        return new CompleteAction(record, path.get("action"), body);
    }

    @Override
    public List<RecordEvent> decide(CompleteAction command, CaseState state, DecisionContext context) {
        return List.of(new ActionCompleted(
                OpenAction.agreedIn(command.action(), state),
                command.action(),
                context.recorded(),
                command.body().completed(),
                command.body().by(),
                command.body().result()));
    }
}
