package org.runningrecord.query.chronology;

import org.runningrecord.events.value.EntryId;
import org.runningrecord.query.runningrecord.EntryShown;

/**
 * A line of a chronology with the entry it stands for, as its reader sees both.
 *
 * @param number counted from 1 over all lines the reader sees
 * @param date as it is known, in words
 * @param age of the child at the time
 */
record Line(int number, ChronologyRow row, EntryShown entry, String date, String age) {

    EntryId id() {
        return entry.entry();
    }

    /** Whether what it says is not shown: only that there is something. */
    boolean hidden() {
        return entry.hidden() != null;
    }

    /** The line; where it is hidden, why. */
    String event() {
        return hidden() ? entry.headline() : row.line() == null ? "" : row.line();
    }
}
