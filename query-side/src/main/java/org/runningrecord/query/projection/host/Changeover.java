package org.runningrecord.query.projection.host;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.LogStore;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.Leftovers;
import org.runningrecord.query.projection.Positions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets readers change over to a generation once it is complete, and clears away what they no longer use. */
final class Changeover {

    private static final Logger LOG = LoggerFactory.getLogger(Changeover.class);
    private static final long CLOSE = 1_000;

    private final Generations generations;
    private final Positions positions;
    private final Leftovers leftovers;
    private final LogStore log;
    private final RunningProcessors running;
    private final Map<Generation, Long> goals = new HashMap<>();
    private final Map<String, @Nullable Generation> lives = new HashMap<>();

    Changeover(
            Generations generations,
            Positions positions,
            Leftovers leftovers,
            LogStore log,
            RunningProcessors running) {
        this.generations = generations;
        this.positions = positions;
        this.leftovers = leftovers;
        this.log = log;
        this.running = running;
    }

    void keepOnly(Set<Generation> wanted) {
        goals.keySet().retainAll(wanted);
    }

    /**
     * Once the generation being built has come close, the live one is held still; what it holds then was in the log before, so that a reader sees nothing
     * less when the new one, having come up to the end of the log of that moment, takes over. Its processor is stopped first: one that is not would have
     * its next batch refused, and complain of it.
     */
    void advance(Generation building, @Nullable Generation live) {
        long next = positions.of(building) + 1;
        Long goal = goals.get(building);
        if (goal == null && next >= log.head().position() - CLOSE) {
            running.stop(live);
            generations.freeze(building);
            goals.put(building, log.head().position());
        } else if (goal != null && next >= goal && generations.complete(building)) {
            LOG.info("Readers now use {}", building.name());
        }
    }

    /** Clears away, at start and after every change; by then this node's processor of the old generation has been stopped. */
    void sweep(String projection, @Nullable Generation live) {
        if (!lives.containsKey(projection) || !Objects.equals(lives.get(projection), live)) {
            leftovers.sweep(projection);
            lives.put(projection, live);
        }
    }
}
