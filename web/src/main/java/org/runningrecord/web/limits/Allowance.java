package org.runningrecord.web.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * So much for everybody, each apart: some at once, and from then on as many as come back in time. It is counted by this process alone.
 *
 * @see <a href="https://bucket4j.com">Bucket4j</a>
 */
public final class Allowance {

    /** Whoever has not been there for this long has all of it again. */
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private static final int CALLERS = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(FORGOTTEN)
            .maximumSize(CALLERS)
            .build();
    private final int atOnce;
    private final int again;
    private final Duration in;
    private final TimeMeter time;

    /**
     * @param atOnce how many may come one right after the other
     * @param again how many more there are after each time
     * @param in that time
     */
    public Allowance(int atOnce, int again, Duration in, Clock clock) {
        this.atOnce = atOnce;
        this.again = again;
        this.in = in;
        this.time = new Ticking(clock);
    }

    /** Takes one. @return empty where there was one; where not, in how many seconds there is one again, at least 1 */
    public OptionalLong take(String caller) {
        ConsumptionProbe probe = buckets.get(caller, one -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(again, in))
                .build();
    }

    /** The clock of the service, which tests may turn. */
    private record Ticking(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
