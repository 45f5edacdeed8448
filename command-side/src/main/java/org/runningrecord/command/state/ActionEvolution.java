package org.runningrecord.command.state;

import java.util.List;
import java.util.Map;
import org.runningrecord.events.ActionEvent;
import org.runningrecord.events.ActionEvent.ActionCarriedForward;
import org.runningrecord.events.content.ReviewsActions;
import org.runningrecord.events.value.ActionSoFar;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.ReviewedAction;

/** The fold over what becomes of actions: by events of their own, in supervision and reviews, and before an entry was moved here. */
final class ActionEvolution {

    private ActionEvolution() {}

    static CaseState acted(CaseState state, ActionEvent event) {
        boolean carried = event instanceof ActionCarriedForward;
        return said(state, event.action(), !carried, carried, state.version());
    }

    /** What supervision or a review says of actions. */
    static CaseState reviewed(CaseState state, long by, ReviewsActions back) {
        CaseState next = state;
        List<ReviewedAction> reviewed = back.reviewed().given().orElse(List.of());
        for (ReviewedAction one : reviewed) {
            boolean carried = one.outcome() == ReviewedAction.Outcome.CARRIED_FORWARD;
            next = said(next, one.action(), one.outcome().ends(), carried, by);
        }
        return next;
    }

    /** Without what the entry of this sequence said of actions. */
    static CaseState unsaid(CaseState state, long by) {
        CaseState next = state;
        for (Map.Entry<Long, EntryState> entry : state.entries().entrySet()) {
            ActionStates before = entry.getValue().actions();
            ActionStates after = before.without(by);
            if (after != before) {
                next = next.with(entry.getKey(), entry.getValue().acting(after));
            }
        }
        return next;
    }

    /** What became of the actions of an entry on the record that it was moved from. */
    static CaseState soFar(CaseState state, EntryId id, List<ActionSoFar> actions) {
        EntryState entry = state.entries().at(id.sequence());
        ActionStates known = entry.actions();
        for (ActionSoFar action : actions) {
            int number = ActionNumbers.number(action.action());
            known = action.ended() ? known.ending(number, -1) : known;
            for (int time = 1; time <= action.carried(); time++) {
                known = known.carrying(number, -time);
            }
        }
        return state.with(id.sequence(), entry.acting(known));
    }

    private static CaseState said(CaseState state, String action, boolean ends, boolean carried, long by) {
        EntryId agreedIn = state.actionAgreedIn(action);
        if (agreedIn == null || !state.holdsAction(action)) {
            return state;
        }
        EntryState entry = state.entries().at(agreedIn.sequence());
        int number = ActionNumbers.number(action);
        ActionStates before = entry.actions();
        ActionStates after = ends ? before.ending(number, by) : carried ? before.carrying(number, by) : before;
        return state.with(agreedIn.sequence(), entry.acting(after));
    }
}
