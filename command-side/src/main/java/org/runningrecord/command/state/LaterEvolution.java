package org.runningrecord.command.state;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.ActionEvent;
import org.runningrecord.events.DisputeEvent.DisputeDecided;
import org.runningrecord.events.DisputeEvent.EntryDisputed;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.SiblingTraceEvent;
import org.runningrecord.events.StandingEvent;
import org.runningrecord.events.StandingEvent.EntryMisfiled;
import org.runningrecord.events.StandingEvent.EntryRestricted;
import org.runningrecord.events.StandingEvent.EntryUnlinked;
import org.runningrecord.events.StandingEvent.RestrictionLifted;
import org.runningrecord.events.value.EntryId;

/** The fold over what happens to an entry after it was recorded: disputes, where it belongs, and who may read it. */
final class LaterEvolution {

    private LaterEvolution() {}

    static @Nullable CaseState evolve(CaseState state, RecordEvent event) {
        if (event instanceof EntryDisputed disputed) {
            return standing(
                    state,
                    disputed.entry(),
                    of(state, disputed.entry())
                            .disputed(
                                    disputed.dispute(),
                                    new Standing.OpenDispute(disputed.versions(), disputed.dueBy())));
        }
        if (event instanceof DisputeDecided decided) {
            return standing(state, decided.entry(), of(state, decided.entry()).decided(decided.dispute()));
        }
        if (event instanceof StandingEvent said) {
            return standing(state, said);
        }
        if (event instanceof SiblingTraceEvent) {
            return state;
        }
        return event instanceof ActionEvent action ? ActionEvolution.acted(state, action) : null;
    }

    private static @Nullable CaseState standing(CaseState state, StandingEvent event) {
        EntryId entry = event.entry();
        if (event instanceof EntryMisfiled || event instanceof EntryUnlinked) {
            CaseState left = state.with(
                    entry.sequence(),
                    state.entries()
                            .at(entry.sequence())
                            .standing(of(state, entry).left())
                            .occurring(null));
            return Evolution.fulfilling(
                    ActionEvolution.unsaid(unended(left, entry.sequence()), entry.sequence()), entry.sequence(), null);
        }
        if (event instanceof EntryRestricted) {
            return standing(state, entry, of(state, entry).restricted(Long.valueOf(state.version())));
        }
        return event instanceof RestrictionLifted
                ? standing(state, entry, of(state, entry).restricted(null))
                : null;
    }

    /** What an entry says of a person is no longer so, as the entry of this sequence tells. */
    static CaseState ended(CaseState state, EntryId about, long by) {
        return state.entries().at(about.sequence()) == null
                ? state
                : standing(state, about, of(state, about).endedBy(by));
    }

    /** Without what the entry of this sequence said was no longer so. */
    static CaseState unended(CaseState state, long by) {
        CaseState next = state;
        for (Map.Entry<Long, EntryState> entry : state.entries().entrySet()) {
            Standing before = entry.getValue().standing();
            if (Long.valueOf(by).equals(before.endedBy())) {
                next = next.with(entry.getKey(), entry.getValue().standing(before.endedBy(null)));
            }
        }
        return next;
    }

    private static Standing of(CaseState state, EntryId entry) {
        return state.entries().at(entry.sequence()).standing();
    }

    private static CaseState standing(CaseState state, EntryId entry, Standing now) {
        return state.with(entry.sequence(), state.entries().at(entry.sequence()).standing(now));
    }
}
