package org.runningrecord.query.projection.host;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AboutRecord;
import org.runningrecord.query.projection.FoldBatch;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.RecordedEvent;
import org.runningrecord.query.projection.ViewDocument;
import org.runningrecord.query.projection.ViewStore;

/**
 * Collects the events of a batch for one generation of a view. All events of a record go to the same segment, in order. Every segment takes every event
 * and folds its own: Axon stores no token for events that a segment does not take, for seconds, and a view would seem to lag behind where it stands.
 */
final class Folding<D extends ViewDocument> implements EventHandlerInvoker {

    private static final String BATCH = Folding.class.getName() + ".batch";

    private final Projection<D> projection;
    private final ViewStore store;
    private final Generation generation;

    Folding(Projection<D> projection, ViewStore store, Generation generation) {
        this.projection = projection;
        this.store = store;
        this.generation = generation;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        if (message.getPayload() instanceof AboutRecord event
                && message instanceof DomainEventMessage<?> onStream
                && segment.matches(event.record().stream().hashCode())) {
            long position = ((TrackedEventMessage<?>) message)
                    .trackingToken()
                    .position()
                    .orElseThrow();
            batch().add(new RecordedEvent(position, onStream.getSequenceNumber(), event));
        }
    }

    /** The batch of the unit of work; it is flushed when the token is stored, see {@link ViewsBeforeToken}. */
    private FoldBatch<D> batch() {
        return CurrentUnitOfWork.get()
                .root()
                .getOrComputeResource(BATCH, key -> FoldBatch.of(projection, store, generation));
    }

    /** The batch that the current unit of work has folded, if it has. */
    static @Nullable FoldBatch<?> folded() {
        return CurrentUnitOfWork.map(work -> work.root().<FoldBatch<?>>getResource(BATCH))
                .orElse(null);
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
