package org.runningrecord.query.projection.host;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.axon.LogMessageSource;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.Projection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The processors that run on this node. */
final class RunningProcessors implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningProcessors.class);
    private static final long PATIENCE_SECONDS = 10;

    private final Processors processors;
    private final Generations generations;
    private final Map<Generation, PooledStreamingEventProcessor> running = new HashMap<>();

    RunningProcessors(Processors processors, Generations generations) {
        this.processors = processors;
        this.generations = generations;
    }

    /** Starts one for this generation, unless it runs. */
    void start(Projection<?> projection, Generation generation) {
        running.computeIfAbsent(generation, one -> {
            generations.index(projection, one);
            return processors.start(projection, one);
        });
    }

    void stopAllBut(Set<Generation> wanted) {
        List.copyOf(running.keySet()).stream()
                .filter(generation -> !wanted.contains(generation))
                .forEach(this::stop);
    }

    /** Stops the one of this generation, once its batch is written. */
    void stop(@Nullable Generation generation) {
        PooledStreamingEventProcessor processor = running.remove(generation);
        if (processor != null) {
            processors.stopped(generation);
            await(processor.shutdownAsync());
        }
    }

    Optional<LogMessageSource.Stop> stop() {
        return processors.stop();
    }

    @Override
    public void close() {
        await(CompletableFuture.allOf(running.values().stream()
                .map(PooledStreamingEventProcessor::shutdownAsync)
                .toArray(CompletableFuture[]::new)));
        running.clear();
        processors.close();
    }

    private static void await(CompletableFuture<Void> stopped) {
        try {
            stopped.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("A processor did not stop in time; what it was writing will be folded again");
        }
    }
}
