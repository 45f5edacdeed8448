package org.runningrecord.query.projection.host;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * How long what another node keeps changing has stayed as it is, by this process's own stopwatch. So it does not matter how far the clocks of nodes are
 * apart, and a node that was paused finds that the others have moved before it finds that they have not.
 */
final class Stillness {

    private final long nanos;
    private final LongSupplier stopwatch;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    /** @param state as it was first seen, at {@code since} */
    private record Seen(Object state, long since) {}

    /** @param lasting how long a thing must not have changed to be still */
    Stillness(Duration lasting, LongSupplier stopwatch) {
        this.nanos = lasting.toNanos();
        this.stopwatch = stopwatch;
    }

    /** Notes a state, and says whether it was the same on every look for so long; false at the first look. */
    boolean still(String thing, Object state) {
        long now = stopwatch.getAsLong();
        Seen first = seen.compute(
                thing, (key, before) -> before != null && before.state().equals(state) ? before : new Seen(state, now));
        return now - first.since() >= nanos;
    }

    void forget(String thing) {
        seen.remove(thing);
    }
}
