package org.runningrecord.bench;

import java.util.Arrays;
import java.util.Locale;

/** Durations of many like calls. Not for several threads. */
public final class Latencies {

    private static final double MILLI = 1e6;

    private long[] nanos = new long[1_024];
    private int count;

    public void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = duration;
    }

    public void addAll(Latencies others) {
        for (int i = 0; i < others.count; i++) {
            add(others.nanos[i]);
        }
    }

    /** Milliseconds that this share of the calls took at most. */
    public double percentile(double share) {
        double[] sorted =
                Arrays.stream(nanos, 0, count).asDoubleStream().sorted().toArray();
        return Spread.at(sorted, share) / MILLI;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.2f ms, p99 %.2f ms, most %.2f ms of %d",
                percentile(0.5),
                percentile(0.99),
                percentile(1),
                count);
    }
}
