package org.runningrecord.query.projection.host;

import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.query.projection.FoldBatch;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.RecordedEvent;
import org.runningrecord.query.projection.ViewDocument;
import org.runningrecord.query.projection.ViewStore;

/** Collects the events of a batch for one generation of a view. All events of a record go to the same segment, in order. */
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
        return message.getPayload() instanceof RecordEvent
                && message instanceof DomainEventMessage<?> event
                && segment.matches(Objects.hashCode(event.getAggregateIdentifier()));
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return RecordEvent.class.isAssignableFrom(payloadType);
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        batch().add(recorded(message));
    }

    private static RecordedEvent recorded(EventMessage<?> message) {
        long position =
                ((TrackedEventMessage<?>) message).trackingToken().position().orElseThrow();
        return new RecordedEvent(
                position, ((DomainEventMessage<?>) message).getSequenceNumber(), (RecordEvent) message.getPayload());
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
