package org.runningrecord.log.axon;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.Event;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.UnreadableEvent;
import org.runningrecord.log.axon.StateSnapshots.Known;
import org.runningrecord.log.codec.EventCodec;

/**
 * What the state of a stream was after any of its events: the last snapshot up to there, and the events after it. While snapshots are kept as
 * {@link org.runningrecord.log.Retention} says, that is little more than 1,000 events of a stream of up to 32,000, and grows with its length beyond that.
 *
 * @param <S> the state
 */
public final class PastStates<S> {

    private static final int BATCH = 500;

    private final LogStore log;
    private final EventCodec codec;
    private final StateSnapshots<S> snapshots;
    private final BiFunction<@Nullable S, Event, S> evolve;

    /** @param evolve gives the state after an event; the state before it is absent for the first event of a stream */
    public PastStates(
            LogStore log, EventCodec codec, StateSnapshots<S> snapshots, BiFunction<@Nullable S, Event, S> evolve) {
        this.log = log;
        this.codec = codec;
        this.snapshots = snapshots;
        this.evolve = evolve;
    }

    /**
     * The state after the event with this sequence; absent where the stream has no such event.
     *
     * @throws UnreadableEvent if an event before it cannot be read; it names the position
     */
    public Optional<S> asAt(String stream, long sequence) {
        if (sequence < 0 || log.readStream(stream, sequence, sequence).isEmpty()) {
            return Optional.empty();
        }
        Optional<Known<S>> found = snapshots.latestUpTo(stream, sequence);
        S state = found.map(Known::state).orElse(null);
        long next = found.map(known -> known.sequence() + 1).orElse(0L);
        while (next <= sequence) {
            List<StoredEvent> events = log.readStream(stream, next, Math.min(sequence, next + BATCH - 1));
            for (StoredEvent stored : events) {
                state = evolve.apply(state, read(stored));
            }
            next += BATCH;
        }
        return Optional.ofNullable(state);
    }

    private Event read(StoredEvent stored) {
        try {
            return codec.read(stored.event());
        } catch (RuntimeException e) {
            throw new UnreadableEvent(stored.position(), e);
        }
    }
}
