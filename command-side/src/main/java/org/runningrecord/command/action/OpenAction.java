package org.runningrecord.command.action;

import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.web.problem.Refused;

/** An action that is still to be done. */
final class OpenAction {

    private OpenAction() {}

    /**
     * The entry that agreed it.
     *
     * @throws Refused if there is no such action on this record, or nothing more is to be done about it
     */
    static EntryId agreedIn(String action, CaseState state) {
        if (!state.holdsAction(action)) {
            throw Refused.because(Refused.Kind.NOT_FOUND, "There is no such action on this record");
        }
        if (!state.actionOpen(action)) {
            throw Refused.because(Refused.Kind.CONFLICT, "Nothing more is to be done about this action");
        }
        return state.actionAgreedIn(action);
    }
}
