package org.runningrecord.query.reading;

import java.util.List;
import org.runningrecord.events.Event;
import org.runningrecord.events.UnknownEvent;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.UnreadableEvent;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.web.problem.Refused;

/** Reads single events from the log, where views only hold their positions: the text of an entry is in one place. */
public final class LoggedEvents {

    private final LogStore log;
    private final EventCodec codec;

    public LoggedEvents(LogStore log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /**
     * The event at a position, which a view says is of this type.
     *
     * @throws UnreadableEvent if a newer version recorded it, and filled the view
     */
    public <E extends Event> E at(long position, Class<E> type) {
        List<Commit> read = log.read(position, 1);
        if (read.isEmpty()) {
            throw new IllegalStateException("A view names position " + position + ", which the log does not have");
        }
        Commit commit = read.get(0);
        try {
            return type.cast(codec.read(commit.events().get((int) (position - commit.position()))));
        } catch (UnknownEvent e) {
            throw new UnreadableEvent(position, e);
        }
    }

    /** @throws Refused if the log has no such record */
    public void mustExist(RecordId record) {
        openedAt(record);
    }

    /**
     * The position of the event with which a record begins.
     *
     * @throws Refused if the log has no such record
     */
    public long openedAt(RecordId record) {
        return log.readStream(record.stream(), 0, 0).stream()
                .map(StoredEvent::position)
                .findFirst()
                .orElseThrow(Refused::noSuchRecord);
    }
}
