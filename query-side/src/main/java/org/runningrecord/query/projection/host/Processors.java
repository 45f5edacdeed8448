package org.runningrecord.query.projection.host;

import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
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
    private static final int SEGMENTS = 2;
    private static final int BATCH = 256;
    private static final long LOOK_FOR_CLAIMS_MILLIS = 500;

    private final LogMessageSource source;
    private final TokenStore tokens;
    private final ViewStore store;
    private final long extendMillis;
    private final ScheduledExecutorService coordinators = threads("projection-coordinator", 2);
    private final ScheduledExecutorService workers =
            threads("projection", Math.max(2, Runtime.getRuntime().availableProcessors()));

    public Processors(LogMessageSource source, PositionTokens positions, Generations generations, ViewStore store) {
        this(
                source,
                new ViewsBeforeToken(positions, generations),
                positions.timeout().toMillis() / 5,
                store);
    }

    /** @param extendMillis how long a claim is held before it is extended: several times within its timeout */
    Processors(LogMessageSource source, TokenStore tokens, long extendMillis, ViewStore store) {
        this.source = source;
        this.tokens = tokens;
        this.store = store;
        this.extendMillis = extendMillis;
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
                .initialSegmentCount(SEGMENTS)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH)
                .tokenClaimInterval(Math.min(LOOK_FOR_CLAIMS_MILLIS, extendMillis))
                .claimExtensionThreshold(extendMillis)
                .build();
        processor.start();
        return processor;
    }

    /** Puts the tokens of a generation that was filled otherwise where it has come to. Tokens of a faster node are as right as these, and stay. */
    void startAt(Generation generation, long position) {
        try {
            tokens.initializeTokenSegments(generation.name(), SEGMENTS, LogMessageSource.tokenBefore(position));
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
        coordinators.shutdownNow();
        workers.shutdownNow();
    }
}
