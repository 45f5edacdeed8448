package org.runningrecord.query.projection.host;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.runningrecord.query.projection.FoldBatch;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.RecordedEvent;

/** One view that is being filled: block after block, in order, beside the other views. */
final class Lane {

    /**
     * So many documents are folded before they are written. Counted for 60,000 made-up events of 5,000 children, who take turns by chance: 2.7 writes an
     * event with 1,000, 1.9 with 5,000, 1.8 with 10,000, 1.7 with 20,000 and 1.6 with 40,000, where 1.6 is the number of documents. What is folded and not
     * written takes memory.
     */
    private static final int UNWRITTEN = 10_000;

    private final FoldBatch<?> batch;
    private final Generations generations;
    private final Executor threads;
    private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);
    private boolean over;

    Lane(FoldBatch<?> batch, Generations generations, Executor threads) {
        this.batch = batch;
        this.generations = generations;
        this.threads = threads;
    }

    /** Folds a block once those before it are folded; what was folded is written from time to time. */
    CompletableFuture<Void> fold(List<RecordedEvent> events) {
        return then(() -> {
            events.forEach(batch::add);
            batch.fold();
            if (batch.unwritten() >= UNWRITTEN) {
                write();
            }
        });
    }

    /** Writes what is folded and not written yet. */
    CompletableFuture<Void> flush() {
        return then(this::write);
    }

    private CompletableFuture<Void> then(Runnable step) {
        work = work.thenRunAsync(
                () -> {
                    if (!over) {
                        step.run();
                    }
                },
                threads);
        return work;
    }

    /** A generation that takes nothing in any more was completed by a faster node, and has been replaced since. */
    private void write() {
        over = !generations.takesIn(batch.generation());
        if (!over) {
            Processors.tell(batch.generation(), batch.flush());
        }
    }
}
