package org.runningrecord.events;

import java.util.List;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.ActionSoFar;
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
     * @param first who recorded it, and when, on whichever record that was
     * @param timeliness as it was judged when it was recorded first
     * @param marks that it had
     * @param actions what has become of its actions so far, by their ids on this record
     * @param restricted whether only some may read it; who, says the event after this one
     * @param reason why it was moved
     */
    record MisfiledEntryReceived(
            EntryId entry,
            Recorded recorded,
            EntryId movedFrom,
            Recorded first,
            Content content,
            Timeliness timeliness,
            List<String> marks,
            List<ActionSoFar> actions,
            boolean restricted,
            Narrative reason)
            implements MisfilingEvent {

        public MisfiledEntryReceived {
            marks = List.copyOf(marks);
            actions = List.copyOf(actions);
        }
    }
}
