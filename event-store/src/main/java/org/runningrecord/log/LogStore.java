package org.runningrecord.log;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The log. Commits are appended one after another and never changed; each event has a position, counted from 0 over the whole log, without a gap.
 * Every commit that is read has been verified against its sum.
 */
public interface LogStore extends AutoCloseable {

    /**
     * Appends a commit: all of its events or none. Returns once it is durable.
     *
     * @return the commit as it stands in the log; also when it was already there, because an earlier answer was lost
     * @throws KeyAlreadyUsed if another commit holds the idempotency key; it names that commit
     * @throws StreamConflict if another commit took the first sequence of one of its streams
     * @throws LogUnavailable if it is not known whether the commit is in the log; the same commit may be sent again
     */
    Commit append(NewCommit commit);

    /**
     * Reads commits in order, starting with the one that holds the event at this position.
     *
     * @param limit the greatest number of commits to return
     * @return an empty list at the end of the log
     * @throws LogDamaged if a commit was altered, or one is missing
     */
    List<Commit> read(long position, int limit);

    /**
     * Reads the events of one stream, from a sequence on, in order.
     *
     * @throws LogDamaged if a commit was altered, or a sequence is missing
     */
    List<StoredEvent> readStream(String stream, long fromSequence);

    /**
     * Reads the events of one stream from a sequence to another, both included, in order; fewer where the stream ends before.
     *
     * @throws LogDamaged if a commit was altered, or a sequence is missing
     */
    default List<StoredEvent> readStream(String stream, long fromSequence, long toSequence) {
        return readStream(stream, fromSequence).stream()
                .filter(stored -> stored.event().sequence() <= toSequence)
                .toList();
    }

    /**
     * The sequence of the last event of a stream; absent where it has none.
     *
     * @throws LogDamaged if the commit that holds it was altered
     */
    default OptionalLong lastSequence(String stream) {
        return readStream(stream, 0).stream()
                .mapToLong(stored -> stored.event().sequence())
                .max();
    }

    /**
     * Reads the last events of all streams whose names begin alike, the newest first.
     *
     * @param prefix at least one character
     * @param before only events that stand before this position
     * @param limit the greatest number of events to return
     * @throws LogDamaged if a commit was altered
     */
    List<StoredEvent> readLast(String prefix, long before, int limit);

    /** The commit that holds this idempotency key, if there is one. */
    Optional<Commit> findByKey(String key);

    /** The end of the log: where the next commit will start. */
    Head head();

    /**
     * Checks what no reader of commits can see: that what the store finds streams and keys by agrees with what it holds. It takes as long as reading
     * the whole log. A store whose server sees to that does nothing.
     *
     * @throws LogDamaged if it does not agree
     */
    default void checkIndexes() {}

    /**
     * Asks to be told, as soon as possible, that the log may have grown. The callback runs on the store's own thread and must return at once.
     *
     * @return closes the subscription
     */
    Subscription onAppend(Runnable callback);

    @Override
    void close();

    /** A subscription to be closed when it is no longer needed. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
