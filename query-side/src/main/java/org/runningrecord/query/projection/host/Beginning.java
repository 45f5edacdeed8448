package org.runningrecord.query.projection.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.query.projection.FoldBatch;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.Positions;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.ViewDocument;
import org.runningrecord.query.projection.ViewStore;

/** What happens at start: views that have no generation of their shape begin one, and where there are none at all, all are filled at once. */
final class Beginning {

    private final Generations generations;
    private final Positions positions;
    private final Processors processors;
    private final ViewStore store;
    private final LogStore log;
    private final EventCodec codec;
    private final Progress progress;

    Beginning(
            Generations generations,
            Positions positions,
            Processors processors,
            ViewStore store,
            LogStore log,
            EventCodec codec,
            Progress progress) {
        this.generations = generations;
        this.positions = positions;
        this.processors = processors;
        this.store = store;
        this.log = log;
        this.codec = codec;
        this.progress = progress;
    }

    /** May be cut off anywhere, by a kill too, and run again: what has tokens is left to its processor, all else is filled from the start. */
    void run(List<Projection<?>> projections, BooleanSupplier going) {
        boolean nothing = projections.stream().allMatch(this::untouched);
        projections.stream().filter(this::wanting).forEach(generations::begin);
        if (nothing) {
            fill(projections, going);
        }
    }

    private boolean untouched(Projection<?> projection) {
        Generations.State state = generations.of(projection.name());
        return state.live() == null && (state.building() == null || !positions.has(state.building()));
    }

    /**
     * Whether this software knows a later shape than any there is. While a new version is rolled out both run side by side, and the older one must not
     * take readers back; where that is wanted, a person asks for a rebuild.
     */
    private boolean wanting(Projection<?> projection) {
        Generations.State state = generations.of(projection.name());
        return Stream.of(state.live(), state.building())
                .allMatch(generation -> generation == null || generation.shape() < projection.shape());
    }

    private void fill(List<Projection<?>> projections, BooleanSupplier going) {
        List<FoldBatch<?>> batches = new ArrayList<>();
        projections.forEach(projection -> batch(projection).ifPresent(batches::add));
        CatchUp catchUp = new CatchUp(log, codec, generations, progress, batches);
        boolean complete = catchUp.run(going);
        for (FoldBatch<?> batch : batches) {
            if (generations.takesIn(batch.generation())) {
                processors.startAt(batch.generation(), catchUp.position());
                if (complete) {
                    generations.complete(batch.generation());
                }
            }
        }
    }

    private <D extends ViewDocument> Optional<FoldBatch<D>> batch(Projection<D> projection) {
        Generation building = generations.of(projection.name()).building();
        if (building == null || !building.fits(projection)) {
            return Optional.empty();
        }
        generations.index(projection, building);
        return Optional.of(FoldBatch.ofUnread(projection, store, building));
    }
}
