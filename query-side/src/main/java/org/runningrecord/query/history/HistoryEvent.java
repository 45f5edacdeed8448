package org.runningrecord.query.history;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.query.standing.Hidden;

/**
 * One event as the log holds it.
 *
 * @param sequence on the record
 * @param entry what other answers call the entry, the plan or whatever else was made by this event
 * @param position in the log
 * @param committed when the commit was appended, by the node's clock
 * @param sum of the commit, which chains it to all before it
 * @param payload exactly as it was written, author and times in it; absent where it is withheld
 * @param withheld why it is: what it tells no longer belongs to this record, or only some may read it
 */
record HistoryEvent(
        long sequence,
        EntryId entry,
        long position,
        String id,
        String name,
        int revision,
        Instant committed,
        String sum,
        @JsonRawValue @Nullable String payload,
        @Nullable String withheld) {

    static HistoryEvent of(RecordId record, StoredEvent stored, @Nullable Hidden hidden) {
        LogEvent event = stored.event();
        return new HistoryEvent(
                event.sequence(),
                new EntryId(record, event.sequence()),
                stored.position(),
                event.id(),
                event.name(),
                event.revision(),
                stored.commit().at(),
                stored.commit().sum(),
                hidden == null ? new String(event.payload(), StandardCharsets.UTF_8) : null,
                hidden == null ? null : Kebab.of(hidden));
    }
}
