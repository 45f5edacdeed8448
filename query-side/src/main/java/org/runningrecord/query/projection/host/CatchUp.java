package org.runningrecord.query.projection.host;

import java.util.ArrayList;
import java.util.List;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.axon.LogMessageSource;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.query.projection.FoldBatch;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.RecordedEvent;
import org.runningrecord.query.projection.ViewDocument;
import org.runningrecord.query.projection.ViewStore;

/** Fills all views of an empty view store at once: the log is read and decoded a single time, and each batch handed to every fold. */
final class CatchUp {

    private static final int BATCH = 1_000;

    private final LogStore log;
    private final EventCodec codec;
    private final ViewStore store;
    private final Generations generations;
    private final Processors processors;
    private final Progress progress;

    CatchUp(
            LogStore log,
            EventCodec codec,
            ViewStore store,
            Generations generations,
            Processors processors,
            Progress progress) {
        this.log = log;
        this.codec = codec;
        this.store = store;
        this.generations = generations;
        this.processors = processors;
        this.progress = progress;
    }

    void run(List<Projection<?>> projections) {
        List<FoldBatch<?>> batches = new ArrayList<>();
        for (Projection<?> projection : projections) {
            batches.add(batch(projection));
        }
        progress.begins(log.head().position());
        long next = 0;
        for (List<Commit> read = log.read(next, BATCH); !read.isEmpty(); read = log.read(next, BATCH)) {
            for (Commit commit : read) {
                commit.stored().forEach(stored -> add(stored, batches));
            }
            batches.forEach(FoldBatch::flush);
            next = read.get(read.size() - 1).end();
            progress.reached(next);
        }
        for (FoldBatch<?> batch : batches) {
            processors.startAt(batch.generation(), LogMessageSource.tokenBefore(next));
            generations.complete(batch.generation());
        }
        progress.ends(next);
    }

    private <D extends ViewDocument> FoldBatch<D> batch(Projection<D> projection) {
        Generation generation = generations.begin(projection);
        return FoldBatch.of(projection, store, generation);
    }

    private void add(StoredEvent stored, List<FoldBatch<?>> batches) {
        if (codec.read(stored.event()) instanceof RecordEvent event) {
            RecordedEvent recorded =
                    new RecordedEvent(stored.position(), stored.event().sequence(), event);
            batches.forEach(batch -> batch.add(recorded));
        }
    }
}
