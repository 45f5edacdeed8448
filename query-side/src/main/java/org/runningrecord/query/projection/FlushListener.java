package org.runningrecord.query.projection;

/** Hears of every batch that was written to a view. */
@FunctionalInterface
public interface FlushListener {

    /** Nobody listens. */
    FlushListener NONE = (projection, events, nanos) -> {};

    /**
     * A batch is written.
     *
     * @param projection the name of the view
     * @param events how many the batch held
     * @param nanos how long it took to fold and write them
     */
    void flushed(String projection, int events, long nanos);
}
