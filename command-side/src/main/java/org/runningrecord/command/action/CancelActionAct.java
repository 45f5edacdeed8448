package org.runningrecord.command.action;

import java.util.List;
import java.util.Map;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.action.ActionCommand.CancelAction;
import org.runningrecord.command.action.ActionCommand.Cancelled;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.ActionEvent.ActionCancelled;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.RecordId;

/** An action that was agreed will not be done. */
public final class CancelActionAct extends Act<Cancelled, CancelAction> {

    private static final Form<Cancelled> FORM = Form.of(Cancelled.class)
            .asks("cancelled", "Say when that was decided")
            .asks("reason", "Say why it will not be done");

    public CancelActionAct() {
        super(
                new Door(
                        "/actions/{action}/cancellation",
                        "Record that an action will not be done",
                        "Family Service guidance, 5d and 5h; Friend not foe, paragraph 98"),
                "action-cancellation",
                Cancelled.class,
                FORM,
                CancelAction.class);
    }

    @Override
    public CancelAction command(RecordId record, Map<String, String> path, Cancelled body) {
        return new CancelAction(record, path.get("action"), body);
    }

    @Override
    public List<RecordEvent> decide(CancelAction command, CaseState state, DecisionContext context) {
        return List.of(new ActionCancelled(
                OpenAction.agreedIn(command.action(), state),
                command.action(),
                context.recorded(),
                command.body().cancelled(),
                command.body().reason()));
    }
}
