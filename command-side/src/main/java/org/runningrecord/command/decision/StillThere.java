package org.runningrecord.command.decision;

import java.time.ZoneId;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.When;
import org.runningrecord.web.problem.Refused;

/** Nothing can be said of what is not there, or is no longer. */
public final class StillThere {

    private static final String ADOPTED = "This record was closed when the child was adopted";

    private StillThere() {}

    /** @throws Refused if this record does not go on: it was merged into another, or the child was adopted */
    public static void record(CaseState state) {
        goesOnHere(state);
        if (state.standing().adopted() != null) {
            throw Refused.because(Refused.Kind.CONFLICT, ADOPTED);
        }
    }

    /**
     * What happened before an adoption is recorded on this record, late as it may be; what happened after it is not.
     *
     * @throws Refused if what happened then cannot be recorded here
     */
    public static void recordAt(When occurred, CaseState state, ZoneId zone) {
        goesOnHere(state);
        if (afterAdoption(occurred, state, zone)) {
            throw Refused.because(Refused.Kind.CONFLICT, ADOPTED);
        }
    }

    /** Whether this happened after the child was adopted, so that it does not belong on this record. */
    public static boolean afterAdoption(When occurred, CaseState state, ZoneId zone) {
        When adopted = state.standing().adopted();
        return adopted != null && occurred.earliest(zone).isAfter(adopted.end(zone));
    }

    /** @throws Refused if this record was merged into another */
    public static void goesOnHere(CaseState state) {
        if (state.standing().mergedInto() != null) {
            throw Refused.because(
                    Refused.Kind.CONFLICT, "This record was merged into another of the same child; record it there");
        }
    }

    /**
     * An entry that may leave this record.
     *
     * @throws Refused if it is not there, or a dispute of it is open: that could then never be decided
     */
    public static EntryState leaving(EntryId id, CaseState state) {
        EntryState entry = entry(id, state);
        if (!entry.standing().open().isEmpty()) {
            throw Refused.because(
                    Refused.Kind.CONFLICT, "A dispute of this entry is open; decide it first, so that it is not lost");
        }
        return entry;
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
