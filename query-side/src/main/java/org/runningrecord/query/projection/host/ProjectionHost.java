package org.runningrecord.query.projection.host;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.axon.LogMessageSource;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.Leftovers;
import org.runningrecord.query.projection.Positions;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.ViewStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Runs the processors of every projection: of the generation readers use, and of the one that is being built beside it. Every node does; what only one
 * may do is decided in the store.
 */
public final class ProjectionHost implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionHost.class);
    private static final long TEND_MILLIS = 100;

    private final List<Projection<?>> projections;
    private final Generations generations;
    private final Positions positions;
    private final RunningProcessors running;
    private final Changeover changeover;
    private final Beginning beginning;
    private final LogStore log;
    private final Progress progress;
    private final ScheduledExecutorService tending = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "projection-host");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable String trouble;
    private boolean begun;
    private boolean stopped;
    private volatile boolean closed;

    /** A host of these projections on this log. */
    public ProjectionHost(
            List<Projection<?>> projections,
            MongoTemplate mongo,
            Processors processors,
            LogStore log,
            EventCodec codec,
            Progress progress) {
        this.projections = List.copyOf(projections);
        this.generations = new Generations(mongo);
        this.positions = new Positions(mongo);
        this.running = new RunningProcessors(processors, generations);
        this.changeover = new Changeover(generations, positions, new Leftovers(mongo, generations), log, running);
        this.beginning = new Beginning(generations, positions, processors, new ViewStore(mongo), log, codec, progress);
        this.log = log;
        this.progress = progress;
    }

    /** Starts, and fills the views first where there are none at all. Returns at once. */
    public void start() {
        tending.scheduleWithFixedDelay(this::tend, 0, TEND_MILLIS, TimeUnit.MILLISECONDS);
    }

    public List<Projection<?>> projections() {
        return projections;
    }

    private synchronized void tend() {
        if (closed) {
            return;
        }
        try {
            if (!begun) {
                beginning.run(projections, () -> !closed);
                begun = true;
            }
            look();
            trouble = null;
        } catch (RuntimeException e) {
            String kind = e.getClass().getName();
            if (!kind.equals(trouble)) {
                trouble = kind;
                LOG.warn("The views could not be looked after, and will be as soon as that is possible: {}", kind);
            }
        }
    }

    private void look() {
        restartOnceReadable();
        Map<Projection<?>, Generations.State> states = new LinkedHashMap<>();
        projections.forEach(projection -> states.put(projection, generations.of(projection.name())));
        Set<Generation> wanted = new HashSet<>();
        states.forEach((projection, state) -> state.takingIn().stream()
                .filter(generation -> generation.fits(projection))
                .forEach(generation -> {
                    wanted.add(generation);
                    running.start(projection, generation);
                }));
        running.stopAllBut(wanted);
        changeover.keepOnly(wanted);
        states.forEach((projection, state) -> {
            Generation building = state.building();
            if (building != null && building.fits(projection)) {
                changeover.advance(building, state.live());
            }
            changeover.sweep(projection.name(), state.live());
        });
        tell(states.values().stream().filter(state -> state.live() == null).toList());
    }

    /** A processor that failed tries again after longer and longer pauses; one that is new tries at once. */
    private void restartOnceReadable() {
        boolean before = stopped;
        stopped = running.stop().isPresent();
        if (before && !stopped) {
            running.stopAllBut(Set.of());
        }
    }

    private void tell(List<Generations.State> incomplete) {
        String stopped = running.stop().map(LogMessageSource.Stop::why).orElse(null);
        // what stopped the filling of the views at start counts until they are complete
        if (stopped != null || incomplete.isEmpty()) {
            progress.stopped(stopped);
        }
        if (!progress.ready()) {
            long head = log.head().position();
            progress.reached(
                    incomplete.stream()
                            .map(Generations.State::building)
                            .mapToLong(building -> building == null ? 0 : positions.of(building) + 1)
                            .min()
                            .orElse(head),
                    head);
            if (incomplete.isEmpty()) {
                progress.isReady();
            }
        }
    }

    /** Waits for what is being written, so that the view store may be closed after it. */
    @Override
    public void close() {
        closed = true;
        tending.shutdown();
        synchronized (this) {
            running.close();
        }
    }
}
