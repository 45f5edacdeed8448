package org.runningrecord.query.trace;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.StandingEvent;
import org.runningrecord.events.value.EntryId;

/**
 * An event that happened to an entry later, and where it stands in the log.
 *
 * @param withheld whether it is told in an entry that only some may read
 */
public record Trace(long position, RecordEvent event, boolean withheld) {

    public Trace asWithheld() {
        return new Trace(position, event, true);
    }

    /** Whether it bears on who may read the entry. */
    public boolean hides() {
        return event instanceof StandingEvent;
    }

    /** The entry that tells of it, where one does: supervision that looked at actions, or what was said about an entry. */
    public @Nullable EntryId toldIn() {
        if (event instanceof EntryEvent entry) {
            return entry.entry();
        }
        return event instanceof NoteAmended amended ? amended.entry() : null;
    }
}
