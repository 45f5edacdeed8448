package org.runningrecord.command.decision;

import org.jspecify.annotations.Nullable;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.web.problem.Refused;

/** Nothing can be said of what is not there, or is no longer. */
public final class StillThere {

    private StillThere() {}

    /** @throws Refused if this record takes no new entries */
    public static void record(CaseState state) {
        @Nullable String closed = state.standing().closed();
        if (closed != null) {
            throw Refused.because(Refused.Kind.CONFLICT, closed);
        }
    }

    /** @throws Refused if there is no such entry on this record, or it no longer belongs to it */
    public static EntryState entry(EntryId id, CaseState state) {
        EntryState entry = state.entry(id);
        if (entry == null) {
            throw Refused.because(Refused.Kind.NOT_FOUND, "There is no such entry on this record");
        }
        if (entry.standing().gone()) {
            throw Refused.because(
                    Refused.Kind.CONFLICT, "This entry no longer belongs to this record; its trace says where it went");
        }
        return entry;
    }
}
