package org.runningrecord.query.projection.host;

import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.ViewDocument;
import org.runningrecord.query.projection.ViewStore;

/** Makes processors, with every setting chosen on purpose. */
public final class Processors {

    private static final int SEGMENTS = 2;
    private static final int BATCH = 256;

    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final PositionTokens positions;
    private final ViewsBeforeToken tokens;
    private final ViewStore store;
    private final ScheduledExecutorService coordinators;
    private final ScheduledExecutorService workers;

    public Processors(
            StreamableMessageSource<TrackedEventMessage<?>> source,
            PositionTokens positions,
            Generations generations,
            ViewStore store,
            ScheduledExecutorService coordinators,
            ScheduledExecutorService workers) {
        this.source = source;
        this.positions = positions;
        this.tokens = new ViewsBeforeToken(positions, generations);
        this.store = store;
        this.coordinators = coordinators;
        this.workers = workers;
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
                .tokenClaimInterval(500)
                .claimExtensionThreshold(2_000)
                .build();
        processor.start();
        return processor;
    }

    /** The position up to which every segment of a generation has come; -1 where it has not begun. */
    long position(Generation generation) {
        return positions.lowest(generation.name());
    }

    /** Puts the tokens of a generation that was filled otherwise where it has come to. */
    void startAt(Generation generation, TrackingToken token) {
        positions.initializeTokenSegments(generation.name(), SEGMENTS, token);
    }

    void forget(Generation generation) {
        positions.forget(generation.name());
    }
}
