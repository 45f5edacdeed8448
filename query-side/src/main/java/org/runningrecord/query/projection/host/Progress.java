package org.runningrecord.query.projection.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far the views have come at start: what readiness tells, and a line on the console every two seconds. */
public final class Progress {

    private static final Logger LOG = LoggerFactory.getLogger("running-record.views");
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Clock clock;
    private volatile boolean ready;
    private volatile long position;
    private volatile long head;
    private volatile Instant began = Instant.EPOCH;
    private Instant told = Instant.EPOCH;

    public Progress(Clock clock) {
        this.clock = clock;
    }

    void begins(long head) {
        this.head = head;
        this.began = clock.instant();
        this.told = began;
    }

    void reached(long position) {
        this.position = position;
        Instant now = clock.instant();
        if (Duration.between(told, now).compareTo(EVERY) >= 0) {
            told = now;
            LOG.info("Building the views: {}", sentence());
        }
    }

    void ends(long position) {
        this.position = position;
        ready = true;
        LOG.info(
                "The views are ready: {} events in {} ms",
                position,
                Duration.between(began, clock.instant()).toMillis());
    }

    void isReady() {
        ready = true;
    }

    public boolean ready() {
        return ready;
    }

    /** Position, rate and time left, for a person to read. */
    public String sentence() {
        double seconds =
                Math.max(0.001, Duration.between(began, clock.instant()).toMillis() / 1000.0);
        long rate = Math.max(1, (long) (position / seconds));
        return "%d of %d events, %d a second, about %d seconds left"
                .formatted(position, head, rate, Math.max(0, head - position) / rate);
    }
}
