package org.runningrecord.query.projection.host;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.runningrecord.log.axon.LogMessageSource;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.Parked;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.ViewDocument;
import org.runningrecord.query.projection.ViewStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes processors, with every setting chosen on purpose, and keeps the threads they share. */
public final class Processors implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Processors.class);

    /** So that three nodes have work, however small they are. */
    private static final int LEAST_SEGMENTS = 4;

    /** Every segment looks at every event and stores a token of its own. */
    private static final int MOST_SEGMENTS = 16;

    private static final int BATCH = 256;

    private final LogMessageSource source;
    private final TokenStore tokens;
    private final ViewStore store;
    private final Nodes nodes;
    private final int segments;
    private final long extendMillis;
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService coordinators = threads("projection-coordinator", 2);
    private final ScheduledExecutorService beats = threads("projection-beat", 1);
    private final ScheduledExecutorService workers =
            threads("projection", Math.max(2, Runtime.getRuntime().availableProcessors()));

    /** @param segments how many a processor gets that has no tokens yet, a power of two */
    public Processors(
            LogMessageSource source, PositionTokens positions, Generations generations, ViewStore store, int segments) {
        this(source, new ViewsBeforeToken(positions, generations), positions, store, segments);
    }

    /** @param tokens the positions, with what is put around them */
    Processors(LogMessageSource source, TokenStore tokens, PositionTokens positions, ViewStore store, int segments) {
        this.segments = segments;
        this.source = source;
        this.tokens = tokens;
        this.store = store;
        this.nodes = positions.nodes();
        // a claim, and a sign of life, is renewed several times within its timeout
        this.extendMillis = positions.timeout().toMillis() / 5;
        beats.scheduleWithFixedDelay(this::beat, extendMillis, extendMillis, TimeUnit.MILLISECONDS);
    }

    /**
     * How many segments a processor gets that has no tokens yet: a power of two, as Axon divides segments in halves, and at least as many as there are cores,
     * so that one machine can be busy on its own. A processor that has tokens keeps the number it has, whatever the machine.
     */
    static int segments(int cores) {
        int needed = Math.max(LEAST_SEGMENTS, Math.min(MOST_SEGMENTS, cores));
        return needed == Integer.highestOneBit(needed) ? needed : 2 * Integer.highestOneBit(needed);
    }

    /** As many as this machine asks for. */
    public static int segments() {
        return segments(Runtime.getRuntime().availableProcessors());
    }

    /** Where this node cannot go on, it first looks whether it can by now: then the work of others is its work again. */
    private void beat() {
        try {
            nodes.beat(running, !source.readable());
        } catch (RuntimeException e) {
            LOG.debug(
                    "The view store was not told that this node is alive: {}",
                    e.getClass().getName());
        }
    }

    /** At most its fair share. A processor asks often, and gives up what is too much by itself. */
    private int share(String processor) {
        // Axon asks once before there is a processor, and will not build one that may have nothing
        return running.contains(processor) ? nodes.share(processor, tokens.fetchSegments(processor).length) : 1;
    }

    private static ScheduledExecutorService threads(String name, int count) {
        return Executors.newScheduledThreadPool(count, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    <D extends ViewDocument> PooledStreamingEventProcessor start(Projection<D> projection, Generation generation) {
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name(generation.name())
                .eventHandlerInvoker(new Folding<>(projection, store, generation))
                .messageSource(source)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.INSTANCE)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .errorHandler(PropagatingErrorHandler.instance())
                .coordinatorExecutor(coordinators)
                .workerExecutor(workers)
                .initialSegmentCount(segments)
                .maxSegmentProvider(this::share)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH)
                // longer than the pause between two looks at an idle log, which is the shorter of this and the next: a
                // segment that is too much is given up at the next look, if that comes within this interval
                .tokenClaimInterval(3 * extendMillis / 2)
                .claimExtensionThreshold(extendMillis)
                // a batch may take longer than a claim lasts
                .enableCoordinatorClaimExtension()
                .build();
        running.add(generation.name());
        beat();
        processor.start();
        return processor;
    }

    /** The processor of this generation was stopped, and needs no share any more. */
    void stopped(Generation generation) {
        running.remove(generation.name());
    }

    /** Puts the tokens of a generation that was filled otherwise where it has come to. Tokens of a faster node are as right as these, and stay. */
    void startAt(Generation generation, long position) {
        try {
            tokens.initializeTokenSegments(generation.name(), segments, LogMessageSource.tokenBefore(position));
        } catch (UnableToClaimTokenException e) {
            LOG.debug("{} has tokens already", generation.name());
        }
    }

    /** Where in the log the processors of this node stopped, and why. */
    Optional<LogMessageSource.Stop> stop() {
        return source.stop();
    }

    /** Says which records are parked now, without a word of what was recorded. */
    static void tell(Generation generation, Collection<Parked> parked) {
        for (Parked one : parked) {
            LOG.warn(
                    "{} has parked record {} at position {}: {}",
                    generation.name(),
                    one.record(),
                    one.position(),
                    one.reason());
        }
    }

    /** Takes the threads away; the processors must have stopped before. */
    @Override
    public void close() {
        beats.shutdown();
        try {
            beats.awaitTermination(extendMillis, TimeUnit.MILLISECONDS);
            nodes.leave();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug(
                    "The view store was not told that this node leaves: {}",
                    e.getClass().getName());
        }
        coordinators.shutdownNow();
        workers.shutdownNow();
    }
}
