package org.runningrecord.command.state;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.CaseRecordEvent;
import org.runningrecord.events.CaseRecordEvent.RecordClosedByAdoption;
import org.runningrecord.events.CaseRecordEvent.RecordMergedInto;
import org.runningrecord.events.CaseRecordEvent.RecordTookIn;
import org.runningrecord.events.CaseRecordEvent.RecordUnmerged;

/** The fold over what happens to a record as a whole. */
final class RecordEvolution {

    private RecordEvolution() {}

    static @Nullable CaseState evolve(CaseState state, CaseRecordEvent event) {
        RecordStanding standing = state.standing();
        if (event instanceof RecordMergedInto merged) {
            return state.with(standing.merged(merged.into().value()));
        }
        if (event instanceof RecordTookIn took) {
            return TakenAgain.renumbered(
                    state.with(standing.tookIn(took.other().value(), took.happened(), state.version())));
        }
        if (event instanceof RecordUnmerged apart) {
            return state.with(standing.unmerged(apart.other().value()));
        }
        return event instanceof RecordClosedByAdoption adopted
                ? state.with(standing.adopted(adopted.adoption().ordered()))
                : null;
    }
}
