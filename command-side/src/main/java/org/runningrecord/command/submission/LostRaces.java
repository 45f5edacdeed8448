package org.runningrecord.command.submission;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.runningrecord.web.problem.Refused;

/**
 * How long a command is decided again that loses its place on a stream to another node's, time after time. Nodes in step would go on getting in each other's
 * way, so whoever has lost a few times waits a moment of an uneven length.
 */
final class LostRaces {

    static final Duration LONGEST = Duration.ofSeconds(10);

    private static final int AT_ONCE = 3;
    private static final int MOST_MILLIS = 50;

    private final long longestNanos;
    private final long began = System.nanoTime();
    private int lost;

    LostRaces(Duration longest) {
        this.longestNanos = longest.toNanos();
    }

    /**
     * Another race was lost. Returns when the next may begin.
     *
     * @throws Refused if it has been long enough
     */
    void another() {
        if (System.nanoTime() - began >= longestNanos) {
            throw Refused.because(Refused.Kind.UNAVAILABLE, "Too many others are writing to this record");
        }
        lost++;
        if (lost > AT_ONCE) {
            int most = Math.min(2 * lost, MOST_MILLIS);
            LockSupport.parkNanos(
                    TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextInt(1, most + 1)));
        }
    }
}
