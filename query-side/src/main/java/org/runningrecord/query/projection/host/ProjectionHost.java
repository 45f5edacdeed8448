package org.runningrecord.query.projection.host;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.ViewStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the processors of every projection: of the generation readers use, and of the one that is being built beside it. Every node does; what only one
 * may do is decided in the store.
 */
public final class ProjectionHost implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionHost.class);
    private static final long TEND_MILLIS = 100;

    private final List<Projection<?>> projections;
    private final Generations generations;
    private final Processors processors;
    private final LogStore log;
    private final CatchUp catchUp;
    private final Progress progress;
    private final ScheduledExecutorService tending;
    private final Map<Generation, PooledStreamingEventProcessor> running = new HashMap<>();
    private final Map<Generation, Long> goals = new HashMap<>();

    /** A host of these projections on this log. */
    public static ProjectionHost of(
            List<Projection<?>> projections,
            Generations generations,
            Processors processors,
            ViewStore store,
            LogStore log,
            EventCodec codec,
            Progress progress,
            ScheduledExecutorService tending) {
        CatchUp catchUp = new CatchUp(log, codec, store, generations, processors, progress);
        return new ProjectionHost(projections, generations, processors, log, catchUp, progress, tending);
    }

    private ProjectionHost(
            List<Projection<?>> projections,
            Generations generations,
            Processors processors,
            LogStore log,
            CatchUp catchUp,
            Progress progress,
            ScheduledExecutorService tending) {
        this.projections = List.copyOf(projections);
        this.generations = generations;
        this.processors = processors;
        this.log = log;
        this.catchUp = catchUp;
        this.progress = progress;
        this.tending = tending;
    }

    /** Starts, and fills the views first where there are none at all. Returns at once. */
    public void start() {
        tending.execute(this::begin);
    }

    private void begin() {
        try {
            List<Projection<?>> missing = projections.stream()
                    .filter(projection -> generations.of(projection.name()).equals(new Generations.State(null, null)))
                    .toList();
            if (missing.size() == projections.size()) {
                catchUp.run(projections);
            }
            projections.stream()
                    .filter(projection -> !generations.fits(projection))
                    .forEach(generations::begin);
            tending.scheduleWithFixedDelay(this::tend, 0, TEND_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RuntimeException e) {
            LOG.error("The views could not be built", e);
            throw e;
        }
    }

    /** Builds a view anew beside the one readers use; they change over when it is complete. */
    public Generation rebuild(String name) {
        return generations.begin(projection(name));
    }

    public Projection<?> projection(String name) {
        return projections.stream()
                .filter(projection -> projection.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no view named " + name));
    }

    public List<Projection<?>> projections() {
        return projections;
    }

    private synchronized void tend() {
        try {
            Set<Generation> wanted = new HashSet<>();
            for (Projection<?> projection : projections) {
                Generations.State state = generations.of(projection.name());
                Stream.of(Optional.ofNullable(state.live()), Optional.ofNullable(state.building()))
                        .flatMap(Optional::stream)
                        .forEach(generation -> {
                            wanted.add(generation);
                            running.computeIfAbsent(generation, one -> processors.start(projection, one));
                        });
                if (state.building() != null) {
                    advance(state.building());
                }
            }
            stopAllBut(wanted);
            if (!progress.ready()
                    && projections.stream()
                            .allMatch(one -> generations.of(one.name()).live() != null)) {
                progress.isReady();
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "The views could not be looked after, and will be again: {}",
                    e.getClass().getSimpleName());
        }
    }

    /**
     * Once the generation being built has come close, the live one is held still; what it holds then was in the log before, so that a reader sees nothing
     * less when the new one, having come up to the end of the log of that moment, takes over.
     */
    private void advance(Generation building) {
        long position = processors.position(building);
        Long goal = goals.get(building);
        if (goal == null && position + 1 >= log.head().position() - 1_000) {
            generations.freeze(building);
            goals.put(building, log.head().position());
        } else if (goal != null && position + 1 >= goal) {
            Optional<Generation> before = generations.complete(building);
            goals.remove(building);
            before.ifPresent(this::dispose);
            LOG.info("Readers now use {}", building.name());
        }
    }

    private void dispose(Generation generation) {
        stop(generation);
        processors.forget(generation);
        generations.drop(generation);
    }

    private void stopAllBut(Set<Generation> wanted) {
        for (Generation generation : Set.copyOf(running.keySet())) {
            if (!wanted.contains(generation)) {
                stop(generation);
            }
        }
    }

    private void stop(Generation generation) {
        PooledStreamingEventProcessor processor = running.remove(generation);
        if (processor != null) {
            processor.shutDown();
        }
    }

    @Override
    public synchronized void close() {
        tending.shutdownNow();
        Set.copyOf(running.keySet()).forEach(this::stop);
    }
}
