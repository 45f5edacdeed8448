package org.runningrecord.log.mongo;

import java.util.concurrent.TimeUnit;

/**
 * Looks whether the log has grown since the last look. On a dense log the next commit can stand in one place only, so that a look is one question for one
 * {@code _id}. Now and then the end is looked up anew, in case the log was damaged or replaced. Not for several threads.
 */
final class LogEnd {

    private static final long ANEW_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int STEP = 512;

    private final CommitQueries settled;
    private long position = -1;
    private long lookedUp;

    LogEnd(CommitQueries settled) {
        this.settled = settled;
    }

    /** The first look always finds that it has. */
    boolean moved() {
        long before = position;
        if (before < 0 || System.nanoTime() - lookedUp > ANEW_NANOS) {
            position = settled.head().position();
            lookedUp = System.nanoTime();
        } else if (settled.startsAt(position)) {
            position = settled.endAmong(position, STEP);
        }
        return position != before;
    }
}
