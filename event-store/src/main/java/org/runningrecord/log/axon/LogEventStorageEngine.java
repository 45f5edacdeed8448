package org.runningrecord.log.axon;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.NewCommit;

/**
 * Axon's storage engine on the log. All events of a unit of work, of however many streams, become one commit; the commit is left as a resource of the
 * unit of work, for whoever answers the caller. Snapshots are not kept here: {@link WarmRepository} knows better ones.
 */
public final class LogEventStorageEngine implements EventStorageEngine {

    /** The resource of the unit of work that holds the {@link Commit}. */
    public static final String COMMIT = LogEventStorageEngine.class.getName() + ".commit";

    private static final int BATCH = 500;

    private final LogStore log;
    private final LogMessages messages;

    public LogEventStorageEngine(LogStore log, LogMessages messages) {
        this.log = log;
        this.messages = messages;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        IdempotencyKey key = CurrentUnitOfWork.map(
                        work -> IdempotencyKey.of(work.root().getMessage()))
                .orElse(null);
        Commit commit = log.append(new NewCommit(
                events.stream().map(messages::toLog).toList(),
                key == null ? null : key.key(),
                key == null ? null : key.request()));
        CurrentUnitOfWork.ifStarted(work -> work.root().resources().put(COMMIT, commit));
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequence) {
        return DomainEventStream.of(
                log.readStream(stream, firstSequence).stream().map(messages::toAxon));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        long from = LogMessages.positionAfter(token);
        return Stream.iterate(
                        log.read(from, BATCH),
                        read -> !read.isEmpty(),
                        read -> log.read(last(read).end(), BATCH))
                .flatMap(List::stream)
                .flatMap(commit -> commit.stored().stream())
                .filter(stored -> stored.position() >= from)
                .map(messages::toAxon);
    }

    private static Commit last(List<Commit> commits) {
        return commits.get(commits.size() - 1);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        OptionalLong last = log.lastSequence(stream);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(log.head().position() - 1);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new IllegalStateException("Snapshots are kept by the repository of warm records");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }
}
