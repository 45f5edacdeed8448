package org.runningrecord.query.projection.host;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.query.projection.FoldBatch;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.RecordedEvent;
import org.runningrecord.query.projection.host.LogBlocks.Block;

/**
 * Fills views that nobody reads yet, all at once: the log is read and decoded a single time, and each block handed to every fold. While views fold one block
 * and write what they have, those after it are read. It may be cut off anywhere and begun again; folding twice changes nothing.
 */
final class CatchUp {

    /** So many blocks may be read before the slowest view has folded the first of them: enough to read on while views are written. */
    private static final int AHEAD = 8;

    private final LogStore log;
    private final LogBlocks blocks;
    private final Generations generations;
    private final Progress progress;
    private final Collection<? extends FoldBatch<?>> batches;
    private final Queue<Step> steps = new ArrayDeque<>();
    private long position;

    CatchUp(
            LogStore log,
            EventCodec codec,
            Generations generations,
            Progress progress,
            Collection<? extends FoldBatch<?>> batches) {
        this.log = log;
        this.blocks = new LogBlocks(log, codec);
        this.generations = generations;
        this.progress = progress;
        this.batches = batches;
    }

    /** A block that views are folding. */
    private record Step(long end, CompletableFuture<Void> folded) {}

    /**
     * Reads to the end of the log.
     *
     * @return whether it came there; where not, {@link #position} is where it stopped
     */
    boolean run(BooleanSupplier going) {
        progress.begins(log.head().position());
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, batches.size()), work -> {
            Thread thread = new Thread(work, "filling");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Lane> lanes = batches.stream()
                    .map(batch -> new Lane(batch, generations, threads))
                    .toList();
            boolean complete = fold(lanes, going);
            await(all(lanes, Lane::flush));
            return complete;
        } finally {
            finish(threads);
        }
    }

    private boolean fold(List<Lane> lanes, BooleanSupplier going) {
        @Nullable Block block = blocks.next();
        while (block != null && going.getAsBoolean()) {
            List<RecordedEvent> events = block.events();
            steps.add(new Step(block.end(), all(lanes, lane -> lane.fold(events))));
            while (steps.size() > AHEAD
                    || !steps.isEmpty() && steps.element().folded().isDone()) {
                finishStep();
            }
            block = blocks.next();
        }
        while (!steps.isEmpty()) {
            finishStep();
        }
        RuntimeException stopped = blocks.stopped();
        if (stopped != null) {
            progress.stopped(stopped.getMessage());
        }
        return block == null && stopped == null;
    }

    private void finishStep() {
        Step step = steps.remove();
        await(step.folded());
        position = step.end();
        progress.reached(position, Math.max(position, log.head().position()));
    }

    private static CompletableFuture<Void> all(List<Lane> lanes, Function<Lane, CompletableFuture<Void>> work) {
        return CompletableFuture.allOf(lanes.stream().map(work).toArray(CompletableFuture[]::new));
    }

    private static void await(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw e;
        }
    }

    /** The position after the last event that is folded. */
    long position() {
        return position;
    }

    /** What was begun is not left running beside another attempt. */
    private static void finish(ExecutorService threads) {
        threads.shutdownNow();
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
