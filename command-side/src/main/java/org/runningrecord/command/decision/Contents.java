package org.runningrecord.command.decision;

import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.RecordId;

/** Looks up what an entry tells, for the few decisions that need it: states hold no text. */
@FunctionalInterface
public interface Contents {

    /** The event at this sequence of a record. */
    RecordEvent event(RecordId record, long sequence);

    /**
     * The content in the event at this sequence of a record, which holds a version of an entry.
     *
     * @throws IllegalStateException if that event holds none
     */
    default Content at(RecordId record, long sequence) {
        RecordEvent event = event(record, sequence);
        if (event instanceof EntryEvent entry) {
            return entry.content();
        }
        if (event instanceof NoteAmended amended) {
            return amended.content();
        }
        throw new IllegalStateException("Sequence " + sequence + " of the record holds no version of an entry");
    }
}
