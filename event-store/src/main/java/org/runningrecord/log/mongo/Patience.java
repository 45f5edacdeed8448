package org.runningrecord.log.mongo;

import com.mongodb.MongoException;
import java.time.Duration;
import org.runningrecord.log.LogUnavailable;

/** How long to go on without an answer, in growing steps. */
final class Patience {

    private static final long FIRST_MILLIS = 20;
    private static final long LONGEST_MILLIS = 500;

    private final Duration longest;
    private long started = System.nanoTime();
    private long pause = FIRST_MILLIS;

    Patience(Duration longest) {
        this.longest = longest;
    }

    /** Something went well: begins anew. */
    void renew() {
        started = System.nanoTime();
        pause = FIRST_MILLIS;
    }

    /** @throws LogUnavailable if it has been long enough */
    void wait(MongoException why) {
        if (System.nanoTime() - started > longest.toNanos()) {
            throw new LogUnavailable("The log does not answer; it is not known whether the commit is in it", why);
        }
        Pause.of(pause);
        pause = Math.min(2 * pause, LONGEST_MILLIS);
    }
}
