package org.runningrecord.log;

import org.jspecify.annotations.Nullable;

/**
 * The end of the log.
 *
 * @param position the position of the next event: how many events the log holds
 * @param sum of the last commit; what the next one is chained to
 */
public record Head(long position, String sum) {

    static final Head EMPTY = new Head(0, "0".repeat(64));

    /** The head after this commit, or of an empty log. */
    public static Head after(@Nullable Commit last) {
        return last == null ? EMPTY : new Head(last.end(), last.sum());
    }
}
