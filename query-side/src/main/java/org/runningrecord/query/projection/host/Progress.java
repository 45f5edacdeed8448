package org.runningrecord.query.projection.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.progress.ProgressLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far the views have come until all of them can be read: what readiness tells, and a line on the console every two seconds. */
public final class Progress {

    private static final Logger LOG = LoggerFactory.getLogger("running-record.views");
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Clock clock;
    private volatile boolean ready;
    private volatile long position;
    private volatile long head;
    private volatile Instant began;
    private volatile @Nullable String stopped;
    private Instant told;

    public Progress(Clock clock) {
        this.clock = clock;
        this.began = clock.instant();
        this.told = began;
    }

    void begins(long head) {
        this.head = head;
        this.began = clock.instant();
        this.told = began;
    }

    /** @param head the end of the log, as it is now */
    void reached(long position, long head) {
        this.position = position;
        this.head = head;
        Instant now = clock.instant();
        if (Duration.between(told, now).compareTo(EVERY) >= 0) {
            told = now;
            LOG.info("Building the views: {}", sentence());
        }
    }

    /** Something in the log is in the way, or no longer is. */
    void stopped(@Nullable String why) {
        if (why != null && !why.equals(stopped)) {
            LOG.error("{}. It is not skipped: the views stop there", why);
        }
        stopped = why;
    }

    void isReady() {
        ready = true;
        LOG.info(
                "The views are ready: {} events in {} ms",
                position,
                Duration.between(began, clock.instant()).toMillis());
    }

    /** Whether every view has a generation that readers use. Once it is so it stays so. */
    public boolean ready() {
        return ready;
    }

    /** Why the views of this process do not go on, with the position in the log; absent where they do. */
    public @Nullable String stopped() {
        return stopped;
    }

    /** Position, rate and time left, for a person to read. */
    public String sentence() {
        long rate = ProgressLine.rate(
                position, Duration.between(began, clock.instant()).toNanos());
        String why = stopped;
        return "%d of %d events, ".formatted(position, head)
                + (why != null ? "and no further: " + why : ProgressLine.pace(head - position, rate));
    }
}
