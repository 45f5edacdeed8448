package org.runningrecord.log.progress;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** One line on how far a long job is, every two seconds at most: what is done, the rate, and the time left where that can be known. */
public final class ProgressLine {

    private static final long EVERY = TimeUnit.SECONDS.toNanos(2);
    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

    private final String job;
    private final String unit;
    private final Consumer<String> lines;
    private final LongSupplier nanoTime;
    private final long began;
    private long from;
    private long told;

    /**
     * A job that begins now.
     *
     * @param job what is being done, such as "Verifying"
     * @param unit what is counted, in the plural, such as "events"
     * @param lines where the lines go
     */
    public ProgressLine(String job, String unit, Consumer<String> lines) {
        this(job, unit, lines, System::nanoTime);
    }

    /** @param nanoTime the time passed since any moment, in nanoseconds */
    public ProgressLine(String job, String unit, Consumer<String> lines, LongSupplier nanoTime) {
        this.job = job;
        this.unit = unit;
        this.lines = lines;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
        this.told = began;
    }

    /** The same job, where that much was done by an earlier run: it does not count as quick work of this one. */
    public ProgressLine continuing(long done) {
        from = done;
        return this;
    }

    /** @param end how much there is to do, as far as is known now */
    public void reached(long done, long end) {
        long now = nanoTime.getAsLong();
        if (isDue(now)) {
            long rate = rate(done - from, now - began);
            lines.accept(
                    "%s: %d of %d %s, %s%s".formatted(job, done, end, unit, aSecond(rate), left(end - done, rate)));
        }
    }

    /**
     * Where nobody knows beforehand how much there is to do, but how much of the input has been read.
     *
     * @param share of the input, from 0 to 1; 0 where that is not known either
     */
    public void reached(long done, double share) {
        long now = nanoTime.getAsLong();
        if (isDue(now)) {
            long rate = rate(done - from, now - began);
            String left = share > 0 ? left((now - began) / SECOND * (1 - share) / share) : "";
            lines.accept("%s: %d %s, %s%s".formatted(job, done, unit, aSecond(rate), left));
        }
    }

    /** How fast it went, in so many a second, and never less than one. */
    public static long rate(long done, long nanos) {
        return Math.max(1, Math.round(done / Math.max(0.001, nanos / SECOND)));
    }

    /** Rate and time left, for a person to read. */
    public static String pace(long left, long rate) {
        return aSecond(rate) + left(left, rate);
    }

    private boolean isDue(long now) {
        boolean due = now - told >= EVERY;
        if (due) {
            told = now;
        }
        return due;
    }

    private static String aSecond(long rate) {
        return rate + " a second";
    }

    private static String left(long left, long rate) {
        return left((double) Math.max(0, left) / rate);
    }

    private static String left(double seconds) {
        return ", about %d seconds left".formatted(Math.round(seconds));
    }
}
