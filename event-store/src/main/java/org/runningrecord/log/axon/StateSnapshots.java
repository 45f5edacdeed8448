package org.runningrecord.log.axon;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.runningrecord.log.SnapshotStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Snapshots of the states of one kind of aggregate, taken each time a stream crosses a multiple of {@value #EVERY} events. Nothing here may hinder a
 * command: a snapshot that cannot be read is passed over, one that cannot be kept is missed, and keeping happens on a thread of its own.
 *
 * @param <S> the state
 */
public final class StateSnapshots<S> implements AutoCloseable {

    static final int EVERY = 100;

    private static final Logger LOG = LoggerFactory.getLogger(StateSnapshots.class);
    private static final int WAITING = 1_000;

    private final SnapshotStore store;
    private final int shape;
    private final Function<S, byte[]> write;
    private final Function<byte[], S> read;
    private final ExecutorService keeping;

    /** @param sequence of the last event that is in the state */
    record Known<S>(long sequence, S state) {}

    /**
     * @param shape to be counted up whenever the bytes, or what is folded into the state, change their meaning; others are passed over
     * @param write gives the state as bytes, and must not change with the state: states are immutable
     * @param read makes a state of bytes that {@code write} gave in this shape
     */
    public StateSnapshots(SnapshotStore store, int shape, Function<S, byte[]> write, Function<byte[], S> read) {
        this.store = store;
        this.shape = shape;
        this.write = write;
        this.read = read;
        this.keeping = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(WAITING),
                task -> {
                    Thread thread = new Thread(task, "snapshots");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
    }

    Optional<Known<S>> latest(String stream) {
        return latestUpTo(stream, Long.MAX_VALUE);
    }

    Optional<Known<S>> latestUpTo(String stream, long sequence) {
        try {
            return store.latestUpTo(stream, shape, sequence)
                    .map(found -> new Known<>(found.sequence(), read.apply(found.state())));
        } catch (RuntimeException e) {
            LOG.warn("The snapshot of {} cannot be read and is passed over", stream, e);
            return Optional.empty();
        }
    }

    /** @param before the last sequence of the state that was started from, -1 if from nothing */
    void keepIfCrossed(String stream, long before, long sequence, S state) {
        if ((before + 1) / EVERY < (sequence + 1) / EVERY) {
            keeping.execute(() -> keep(stream, sequence, state));
        }
    }

    private void keep(String stream, long sequence, S state) {
        try {
            store.save(stream, sequence, shape, write.apply(state));
        } catch (RuntimeException e) {
            LOG.warn("A snapshot of {} at {} was not kept", stream, sequence, e);
        }
    }

    /** Keeps what is waiting, for a few seconds at most. The store stays the caller's. */
    @Override
    public void close() {
        keeping.shutdown();
        try {
            keeping.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
