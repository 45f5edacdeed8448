package org.runningrecord.command.action;

import org.jspecify.annotations.Nullable;
import org.runningrecord.command.act.ActCommand;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;

/** Commands about actions that were agreed. */
public sealed interface ActionCommand {

    /** The id of the action. */
    String action();

    /** It was done. */
    record CompleteAction(RecordId record, String action, Completed body)
            implements ActCommand<Completed>, ActionCommand {}

    /** It will not be done. */
    record CancelAction(RecordId record, String action, Cancelled body)
            implements ActCommand<Cancelled>, ActionCommand {}

    /** It is put off. */
    record CarryActionForward(RecordId record, String action, CarriedForward body)
            implements ActCommand<CarriedForward>, ActionCommand {}

    /**
     * @param completed when
     * @param by who did it
     * @param result what came of it
     */
    record Completed(When completed, String by, Narrative result) {}

    /**
     * @param cancelled when
     * @param reason why it will not be done
     */
    record Cancelled(When cancelled, Narrative reason) {}

    /**
     * @param byWhen the new date; absent where there is none
     * @param reason why it is put off
     */
    record CarriedForward(@Nullable When byWhen, Narrative reason) {}
}
