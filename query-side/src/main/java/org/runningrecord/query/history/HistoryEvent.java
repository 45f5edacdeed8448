package org.runningrecord.query.history;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.StoredEvent;

/**
 * One event as the log holds it.
 *
 * @param sequence on the record
 * @param position in the log
 * @param committed when the commit was appended, by the node's clock
 * @param sum of the commit, which chains it to all before it
 * @param payload exactly as it was written, author and times in it
 */
record HistoryEvent(
        long sequence,
        long position,
        String id,
        String name,
        int revision,
        Instant committed,
        String sum,
        @JsonRawValue String payload) {

    static HistoryEvent of(StoredEvent stored) {
        LogEvent event = stored.event();
        return new HistoryEvent(
                event.sequence(),
                stored.position(),
                event.id(),
                event.name(),
                event.revision(),
                stored.commit().at(),
                stored.commit().sum(),
                new String(event.payload(), StandardCharsets.UTF_8));
    }
}
