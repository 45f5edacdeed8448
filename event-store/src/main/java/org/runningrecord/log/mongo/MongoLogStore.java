package org.runningrecord.log.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.runningrecord.log.AppendListener;
import org.runningrecord.log.AppendSignal;
import org.runningrecord.log.Commit;
import org.runningrecord.log.Continuity;
import org.runningrecord.log.GroupCommit;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.StoredEvent;

/**
 * A log in one MongoDB collection. On a replica set an acknowledged commit is in the journal of a majority, and readers see only what cannot be taken
 * back; on a single server both mean that server alone.
 *
 * <p>The {@link MongoClient} stays the caller's. It should have a socket timeout and a server selection timeout of a few seconds: no call here waits
 * less than they do.
 */
public final class MongoLogStore implements LogStore {

    /** How long an append is tried again that brings no answer, before it counts as not known. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CommitQueries queries;
    private final TailReads reads;
    private final GroupCommit group;
    private final AppendSignal signal = new AppendSignal();
    private final LogWatch watch;
    private final AppendListener listener;

    private MongoLogStore(LogCollection log, Clock clock, Duration patience, AppendListener listener) {
        this.listener = listener;
        this.queries = log.settled();
        this.reads = new TailReads(queries);
        this.watch = new LogWatch(log, signal);
        MongoGroupWriter writer = new MongoGroupWriter(log, clock, patience);
        this.group = new GroupCommit("log-writer", pending -> {
            listener.writing(pending.size());
            try {
                writer.write(pending);
            } finally {
                signal.raise();
            }
        });
    }

    /**
     * Opens the log, and makes the collection and its indexes if they are not there.
     *
     * @throws LogUnavailable if the server does not answer
     */
    public static MongoLogStore open(MongoDatabase database, String collection, Clock clock) {
        return open(database, collection, clock, PATIENCE);
    }

    /** As {@link #open(MongoDatabase, String, Clock)}, with another patience than {@link #PATIENCE}. */
    public static MongoLogStore open(MongoDatabase database, String collection, Clock clock, Duration patience) {
        return open(database, collection, clock, patience, AppendListener.NONE);
    }

    /** As {@link #open(MongoDatabase, String, Clock)}, with somebody who hears of appends. */
    public static MongoLogStore open(MongoDatabase database, String collection, Clock clock, AppendListener listener) {
        return open(database, collection, clock, PATIENCE, listener);
    }

    private static MongoLogStore open(
            MongoDatabase database, String collection, Clock clock, Duration patience, AppendListener listener) {
        return ask(() -> new MongoLogStore(LogCollection.of(database, collection), clock, patience, listener));
    }

    @Override
    public Commit append(NewCommit commit) {
        return listener.telling(() -> group.append(commit));
    }

    @Override
    public List<Commit> read(long position, int limit) {
        return Continuity.checked(position, ask(() -> reads.from(position, limit)));
    }

    @Override
    public List<StoredEvent> readStream(String stream, long fromSequence) {
        return readStream(stream, fromSequence, Long.MAX_VALUE);
    }

    @Override
    public List<StoredEvent> readStream(String stream, long fromSequence, long toSequence) {
        return Continuity.ofStream(
                stream,
                fromSequence,
                toSequence,
                ask(() -> new StreamQuery(queries.commits(), stream).from(fromSequence, toSequence)));
    }

    @Override
    public OptionalLong lastSequence(String stream) {
        return Continuity.last(stream, ask(() -> new LastOfStream(queries.commits(), stream).find()));
    }

    @Override
    public List<StoredEvent> readLast(String prefix, long before, int limit) {
        // one of them may hold nothing but what stands at the position or after it
        return Continuity.last(prefix, before, limit, ask(() -> queries.lastOf(prefix, before, limit + 1)));
    }

    @Override
    public Optional<Commit> findByKey(String key) {
        return ask(() -> queries.byKey(key)).map(Commit::verified);
    }

    @Override
    public Head head() {
        return ask(queries::head);
    }

    @Override
    public Subscription onAppend(Runnable callback) {
        Subscription subscription = signal.add(callback);
        watch.start();
        return subscription;
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException e) {
            throw new LogUnavailable("The log does not answer", e);
        }
    }

    @Override
    public void close() {
        group.close();
        watch.close();
    }
}
