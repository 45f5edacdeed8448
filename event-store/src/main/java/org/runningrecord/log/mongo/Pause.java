package org.runningrecord.log.mongo;

import java.util.concurrent.TimeUnit;
import org.runningrecord.log.LogUnavailable;

/** A writer that waits for the server. */
final class Pause {

    private Pause() {}

    /** @throws LogUnavailable if the thread is interrupted */
    static void of(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable("Interrupted while waiting for the log", e);
        }
    }
}
