package org.runningrecord.query.projection.host;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.Event;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.UnreadableEvent;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.query.projection.FoldBatch;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.Parked;
import org.runningrecord.query.projection.RecordedEvent;

/**
 * Fills views that nobody reads yet, all at once: the log is read and decoded a single time, and each batch handed to every fold. It may be cut off
 * anywhere and begun again; folding twice changes nothing.
 */
final class CatchUp {

    private static final int BATCH = 1_000;

    private final LogStore log;
    private final EventCodec codec;
    private final Generations generations;
    private final Progress progress;
    private final List<FoldBatch<?>> batches;
    private long position;
    private @Nullable RuntimeException stopped;

    CatchUp(
            LogStore log,
            EventCodec codec,
            Generations generations,
            Progress progress,
            Collection<? extends FoldBatch<?>> batches) {
        this.log = log;
        this.codec = codec;
        this.generations = generations;
        this.progress = progress;
        this.batches = new ArrayList<>(batches);
    }

    /**
     * Reads to the end of the log.
     *
     * @return whether it came there; where not, {@link #position} is where it stopped
     */
    boolean run(BooleanSupplier going) {
        progress.begins(log.head().position());
        while (going.getAsBoolean() && stopped == null) {
            List<Commit> read = read();
            if (read.isEmpty()) {
                return stopped == null;
            }
            for (Commit commit : read) {
                add(commit);
            }
            flush();
            progress.reached(position, Math.max(position, log.head().position()));
        }
        return false;
    }

    /** The position after the last event that is folded. */
    long position() {
        return position;
    }

    /** Up to what is damaged, should something be. */
    private List<Commit> read() {
        try {
            return log.read(position, BATCH);
        } catch (LogDamaged damaged) {
            try {
                return log.read(position, 1);
            } catch (LogDamaged here) {
                stop(here);
                return List.of();
            }
        }
    }

    private void add(Commit commit) {
        for (StoredEvent stored : commit.stored()) {
            if (stopped == null && stored.position() >= position) {
                add(stored);
            }
        }
    }

    private void add(StoredEvent stored) {
        Event event;
        try {
            event = codec.read(stored.event());
        } catch (RuntimeException e) {
            stop(new UnreadableEvent(stored.position(), e));
            return;
        }
        position = stored.position() + 1;
        if (event instanceof RecordEvent recordEvent) {
            RecordedEvent recorded =
                    new RecordedEvent(stored.position(), stored.event().sequence(), recordEvent);
            batches.forEach(batch -> batch.add(recorded));
        }
    }

    private void stop(RuntimeException why) {
        stopped = why;
        progress.stopped(why.getMessage());
    }

    /** A generation that takes nothing in any more was completed by a faster node, and has been replaced since. */
    private void flush() {
        batches.removeIf(batch -> !generations.takesIn(batch.generation()));
        for (FoldBatch<?> batch : batches) {
            Collection<Parked> parked = batch.flush();
            Processors.tell(batch.generation(), parked);
        }
    }
}
