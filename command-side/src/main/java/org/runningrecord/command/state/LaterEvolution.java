package org.runningrecord.command.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.ActionEvent;
import org.runningrecord.events.ActionEvent.ActionCarriedForward;
import org.runningrecord.events.DisputeEvent.DisputeDecided;
import org.runningrecord.events.DisputeEvent.EntryDisputed;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.StandingEvent;
import org.runningrecord.events.StandingEvent.EntryMisfiled;
import org.runningrecord.events.StandingEvent.EntryRestricted;
import org.runningrecord.events.StandingEvent.EntryUnlinked;
import org.runningrecord.events.StandingEvent.RestrictionLifted;
import org.runningrecord.events.content.ReviewsActions;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.ReviewedAction;

/** The fold over what happens to an entry after it was recorded: disputes, where it belongs, and what becomes of its actions. */
final class LaterEvolution {

    private LaterEvolution() {}

    static @Nullable CaseState evolve(CaseState state, RecordEvent event) {
        if (event instanceof EntryDisputed disputed) {
            return standing(
                    state,
                    disputed.entry(),
                    of(state, disputed.entry()).disputed(disputed.dispute(), disputed.dueBy()));
        }
        if (event instanceof DisputeDecided decided) {
            return standing(state, decided.entry(), of(state, decided.entry()).decided(decided.dispute()));
        }
        if (event instanceof StandingEvent said) {
            return standing(state, said);
        }
        return event instanceof ActionEvent action ? acted(state, action) : null;
    }

    private static CaseState standing(CaseState state, StandingEvent event) {
        EntryId entry = event.entry();
        if (event instanceof EntryMisfiled || event instanceof EntryUnlinked) {
            CaseState left = standing(state, entry, of(state, entry).left());
            return Evolution.fulfilling(left, entry.sequence(), null);
        }
        if (event instanceof EntryRestricted) {
            return standing(state, entry, of(state, entry).restricted(true));
        }
        return event instanceof RestrictionLifted
                ? standing(state, entry, of(state, entry).restricted(false))
                : state;
    }

    /**
     * What supervision and reviews say of the actions agreed before.
     *
     * @param first whether it is said for the first time; an amendment carries nothing forward once more
     */
    static CaseState reviewed(CaseState state, ReviewsActions back, boolean first) {
        List<ReviewedAction> reviewed = back.reviewed().given().orElse(List.of());
        CaseState next = state;
        for (ReviewedAction one : reviewed) {
            EntryId entry = next.actionAgreedIn(one.action());
            if (entry != null && next.holdsAction(one.action())) {
                next = ended(next, entry, one.action(), one.outcome().ends(), first && carriedOn(one));
            }
        }
        return next;
    }

    private static boolean carriedOn(ReviewedAction one) {
        return one.outcome() == ReviewedAction.Outcome.CARRIED_FORWARD;
    }

    private static CaseState acted(CaseState state, ActionEvent event) {
        boolean carried = event instanceof ActionCarriedForward;
        return ended(state, event.entry(), event.action(), !carried, carried);
    }

    private static CaseState ended(CaseState state, EntryId id, String action, boolean ends, boolean carried) {
        EntryState entry = state.entries().at(id.sequence());
        int number = ActionNumbers.number(action);
        ActionStates before = entry.actions();
        ActionStates after = ends ? before.ending(number) : carried ? before.carrying(number) : before;
        return state.with(id.sequence(), entry.saying(entry.tellsRisk(), after));
    }

    private static Standing of(CaseState state, EntryId entry) {
        return state.entries().at(entry.sequence()).standing();
    }

    private static CaseState standing(CaseState state, EntryId entry, Standing now) {
        return state.with(entry.sequence(), state.entries().at(entry.sequence()).standing(now));
    }
}
