package org.runningrecord.command.decision;

import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.RecordId;

/** Looks up what an entry tells, for the few decisions that need it: states hold no text. */
@FunctionalInterface
public interface Contents {

    /** The content in the event at this sequence of a record, which holds a version of an entry. */
    Content at(RecordId record, long sequence);
}
