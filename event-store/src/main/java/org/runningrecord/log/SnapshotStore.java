package org.runningrecord.log;

import java.util.Optional;

/**
 * Keeps states that were folded from a stream, so that a long stream need not be read from its beginning. Everything in it is derived from the log
 * and may be lost or thrown away at any moment.
 */
public interface SnapshotStore extends AutoCloseable {

    /**
     * A state.
     *
     * @param sequence of the last event that is in it
     * @param state in whatever form the owner of the state writes it
     */
    record Snapshot(long sequence, byte[] state) {}

    /**
     * Keeps a state, and drops those of its stream that are not worth keeping any longer, see {@link Retention}. One that is there already is replaced.
     *
     * @param sequence of the last event that is in the state
     * @param shape which form the bytes have; the owner counts it up whenever the form changes
     * @throws LogUnavailable if it could not be kept
     */
    void save(String stream, long sequence, int shape, byte[] state);

    /**
     * The latest state of this stream in this shape.
     *
     * @throws LogUnavailable if the store does not answer
     */
    Optional<Snapshot> latest(String stream, int shape);

    /**
     * The latest state of this stream in this shape that has no event after this sequence in it.
     *
     * @throws LogUnavailable if the store does not answer
     */
    default Optional<Snapshot> latestUpTo(String stream, int shape, long sequence) {
        return latest(stream, shape).filter(latest -> latest.sequence() <= sequence);
    }

    @Override
    void close();
}
