package org.runningrecord.query.reading;

import java.time.Instant;
import java.util.List;
import java.util.function.LongPredicate;
import org.runningrecord.events.Event;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.UnknownEvent;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.UnreadableEvent;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.query.projection.RecordedEvent;
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

    /**
     * The position of the last event of a record that had been recorded by a moment; -1 where there was none. Where two nodes' clocks disagree, it is as
     * exact as they agree.
     */
    public long positionAt(RecordId record, Instant moment) {
        long after = first(
                record,
                sequence -> read(event(record, sequence)).recorded().at().isAfter(moment));
        return after == 0 ? -1 : event(record, after - 1).position();
    }

    /** The first sequence of which something holds that holds of all that follow; the one the next event will have where it holds of none. */
    private long first(RecordId record, LongPredicate holds) {
        long from = 0;
        long to = log.lastSequence(record.stream()).orElse(-1) + 1;
        while (from < to) {
            long middle = (from + to) >>> 1;
            if (holds.test(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** The events of a record from a sequence on, in order. @param most the greatest number of events to read */
    public List<RecordedEvent> since(RecordId record, long sequence, int most) {
        return log.readStream(record.stream(), sequence, sequence + most - 1).stream()
                .map(stored ->
                        new RecordedEvent(stored.position(), stored.event().sequence(), read(stored)))
                .toList();
    }

    /** The sequence of the first event of a record that stands after a position. */
    public long sequenceAfter(RecordId record, long position) {
        return first(record, sequence -> event(record, sequence).position() > position);
    }

    private RecordEvent read(StoredEvent stored) {
        try {
            return (RecordEvent) codec.read(stored.event());
        } catch (UnknownEvent e) {
            throw new UnreadableEvent(stored.position(), e);
        }
    }

    private StoredEvent event(RecordId record, long sequence) {
        return log.readStream(record.stream(), sequence, sequence).get(0);
    }
}
