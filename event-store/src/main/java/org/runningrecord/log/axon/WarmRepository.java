package org.runningrecord.log.axon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * A repository that keeps the immutable states of records it has seen. To load is to take the state and read the events after it from the log: so a
 * warm record never decides on old state, also when another node has written since. (Axon's caching repository does not look for newer events.)
 *
 * @param <T> the aggregate, a thin shell around its state
 * @param <S> the state
 */
public final class WarmRepository<T, S> extends EventSourcingRepository<T> {

    private final EventStore events;
    private final Function<S, T> revive;
    private final Function<T, S> state;
    private final Cache<String, Warm<S>> warm;

    private record Warm<S>(long sequence, S state) {}

    /**
     * @param revive makes an aggregate of a state
     * @param state takes the state out of an aggregate
     * @param records how many records to keep warm
     */
    public WarmRepository(Class<T> type, EventStore events, Function<S, T> revive, Function<T, S> state, int records) {
        super(EventSourcingRepository.builder(type).eventStore(events));
        this.events = events;
        this.revive = revive;
        this.state = state;
        this.warm = Caffeine.newBuilder().maximumSize(records).build();
    }

    @Override
    protected DomainEventStream readEvents(String stream) {
        Warm<S> known = warm.getIfPresent(stream);
        if (known == null) {
            return events.readEvents(stream, 0);
        }
        return DomainEventStream.concat(
                DomainEventStream.of(new GenericDomainEventMessage<>(
                        LogMessages.TYPE, stream, known.sequence(), revive.apply(known.state()))),
                events.readEvents(stream, known.sequence() + 1));
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String stream, Long expectedVersion) {
        return keptAfterCommit(super.doLoadWithLock(stream, expectedVersion));
    }

    @Override
    protected EventSourcedAggregate<T> doCreateNewForLock(Callable<T> factory) throws Exception {
        return keptAfterCommit(super.doCreateNewForLock(factory));
    }

    private EventSourcedAggregate<T> keptAfterCommit(EventSourcedAggregate<T> aggregate) {
        CurrentUnitOfWork.get().afterCommit(work -> keep(aggregate));
        return aggregate;
    }

    private void keep(EventSourcedAggregate<T> aggregate) {
        warm.put(aggregate.identifierAsString(), new Warm<>(aggregate.lastSequence(), aggregate.invoke(state::apply)));
    }
}
