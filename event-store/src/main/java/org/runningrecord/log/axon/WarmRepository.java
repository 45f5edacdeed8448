package org.runningrecord.log.axon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.axon.StateSnapshots.Known;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A repository that keeps the immutable states of records it has seen. To load is to take the state and read the events after it from the log: so a
 * warm record never decides on old state, also when another node has written since. (Axon's caching repository does not look for newer events.)
 *
 * <p>A record that is not warm starts from its latest snapshot, if there are snapshots.
 *
 * @param <T> the aggregate, a thin shell around its state
 * @param <S> the state
 */
public final class WarmRepository<T, S> extends EventSourcingRepository<T> {

    private static final Logger LOG = LoggerFactory.getLogger(WarmRepository.class);

    private final EventStore events;
    private final Function<S, T> revive;
    private final Function<T, S> state;
    private final Cache<String, Known<S>> warm;
    private final @Nullable StateSnapshots<S> snapshots;

    /**
     * A repository without snapshots.
     *
     * @param revive makes an aggregate of a state
     * @param state takes the state out of an aggregate
     * @param records how many records to keep warm
     */
    public WarmRepository(Class<T> type, EventStore events, Function<S, T> revive, Function<T, S> state, int records) {
        this(type, events, revive, state, records, null);
    }

    /** As the other, with snapshots unless they are null; they stay the caller's to close. */
    public WarmRepository(
            Class<T> type,
            EventStore events,
            Function<S, T> revive,
            Function<T, S> state,
            int records,
            @Nullable StateSnapshots<S> snapshots) {
        super(EventSourcingRepository.builder(type).eventStore(events));
        this.events = events;
        this.revive = revive;
        this.state = state;
        this.warm = Caffeine.newBuilder().maximumSize(records).build();
        this.snapshots = snapshots;
    }

    @Override
    protected DomainEventStream readEvents(String stream) {
        Known<S> known = warm.getIfPresent(stream);
        return known == null ? cold(stream) : after(stream, known, events.readEvents(stream, known.sequence() + 1));
    }

    /**
     * The last event of the snapshot is read with those after it. If it is not there, the log is not the one the snapshot was made from, for example
     * because it was restored from a backup; to decide on that state would leave a gap in the stream.
     */
    private DomainEventStream cold(String stream) {
        Optional<Known<S>> found = snapshots == null ? Optional.empty() : snapshots.latest(stream);
        if (found.isPresent()) {
            Known<S> known = found.get();
            DomainEventStream fromItsLast = events.readEvents(stream, known.sequence());
            if (fromItsLast.hasNext()) {
                fromItsLast.next();
                warm.put(stream, known);
                return after(stream, known, fromItsLast);
            }
            LOG.warn("The snapshot of {} is ahead of the log and is passed over", stream);
        }
        return events.readEvents(stream, 0);
    }

    private DomainEventStream after(String stream, Known<S> known, DomainEventStream rest) {
        return DomainEventStream.concat(
                DomainEventStream.of(new GenericDomainEventMessage<>(
                        LogMessages.TYPE, stream, known.sequence(), revive.apply(known.state()))),
                rest);
    }

    /** Forgets what is warm: the next command on each record starts from its snapshot. */
    public void forget() {
        warm.invalidateAll();
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
        String stream = aggregate.identifierAsString();
        Known<S> known = new Known<>(aggregate.lastSequence(), aggregate.invoke(state::apply));
        Known<S> before = warm.asMap().put(stream, known);
        if (snapshots != null) {
            snapshots.keepIfCrossed(stream, before == null ? -1 : before.sequence(), known.sequence(), known.state());
        }
    }
}
