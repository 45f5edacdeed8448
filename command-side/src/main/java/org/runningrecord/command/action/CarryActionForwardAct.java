package org.runningrecord.command.action;

import java.util.List;
import java.util.Map;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.action.ActionCommand.CarriedForward;
import org.runningrecord.command.action.ActionCommand.CarryActionForward;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.ActionEvent.ActionCarriedForward;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.RecordId;

/** An action is put off; how often it has been is counted. */
public final class CarryActionForwardAct extends Act<CarriedForward, CarryActionForward> {

    private static final Form<CarriedForward> FORM = Form.of(CarriedForward.class)
            .may("byWhen", "The new date", Values.ANY_TIME)
            .asks("reason", "Say why it is carried forward");

    public CarryActionForwardAct() {
        super(
                new Door(
                        "/actions/{action}/carrying-forward",
                        "Record that an action is carried forward",
                        "Family Service guidance, 5d and 5h; Friend not foe, paragraph 98"),
                "action-carrying-forward",
                CarriedForward.class,
                FORM,
                CarryActionForward.class);
    }

    @Override
    public CarryActionForward command(RecordId record, Map<String, String> path, CarriedForward body) {
        return new CarryActionForward(record, path.get("action"), body);
    }

    @Override
    public List<RecordEvent> decide(CarryActionForward command, CaseState state, DecisionContext context) {
        return List.of(new ActionCarriedForward(
                OpenAction.agreedIn(command.action(), state),
                command.action(),
                context.recorded(),
                state.carried(command.action()) + 1,
                command.body().byWhen(),
                command.body().reason()));
    }
}
