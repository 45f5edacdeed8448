package org.runningrecord.events;

import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** Entries that come from the record they were misfiled on. */
public sealed interface MisfilingEvent extends EntryEvent {

    /**
     * An entry that stood on the wrong record was moved to this one.
     *
     * @param recorded who moved it, and when
     * @param movedFrom the entry as it stood on the wrong record
     * @param original who recorded it there, and when
     * @param timeliness as it was judged when it was recorded first
     * @param reason why it was moved
     */
    record MisfiledEntryReceived(
            EntryId entry,
            Recorded recorded,
            EntryId movedFrom,
            Recorded original,
            Content content,
            Timeliness timeliness,
            Narrative reason)
            implements MisfilingEvent {}
}
