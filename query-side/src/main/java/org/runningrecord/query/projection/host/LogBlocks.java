package org.runningrecord.query.projection.host;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AboutRecord;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.UnreadableEvent;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.query.projection.RecordedEvent;

/** Reads and decodes the log from its beginning, block by block, up to what cannot be read, should something be. */
final class LogBlocks {

    /** As many commits as are read at once; all of them are in memory. */
    private static final int COMMITS = 1_000;

    private final LogStore log;
    private final EventCodec codec;
    private long position;
    private @Nullable RuntimeException stopped;

    LogBlocks(LogStore log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /**
     * A few commits' events.
     *
     * @param events those of records
     * @param end the position after the last event, of whatever kind
     */
    record Block(List<RecordedEvent> events, long end) {}

    /** The next block; absent at the end of the log, and where it cannot be read further. */
    @Nullable
    Block next() {
        List<RecordedEvent> events = new ArrayList<>();
        long before = position;
        for (Commit commit : read()) {
            for (StoredEvent stored : commit.stored()) {
                if (stopped == null && stored.position() >= position) {
                    decode(stored, events);
                }
            }
        }
        return position == before ? null : new Block(events, position);
    }

    /** What is in the way; absent where nothing is. */
    @Nullable
    RuntimeException stopped() {
        return stopped;
    }

    /** Up to what is damaged, should something be. */
    private List<Commit> read() {
        if (stopped != null) {
            return List.of();
        }
        try {
            return log.read(position, COMMITS);
        } catch (LogDamaged damaged) {
            try {
                return log.read(position, 1);
            } catch (LogDamaged here) {
                stopped = here;
                return List.of();
            }
        }
    }

    private void decode(StoredEvent stored, List<RecordedEvent> events) {
        try {
            if (codec.read(stored.event()) instanceof AboutRecord event) {
                events.add(new RecordedEvent(stored.position(), stored.event().sequence(), event));
            }
            position = stored.position() + 1;
        } catch (RuntimeException e) {
            stopped = new UnreadableEvent(stored.position(), e);
        }
    }
}
