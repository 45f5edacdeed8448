package org.runningrecord.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures two things in turns, so that what the machine does besides falls on both. Every pair gives one ratio; which of the two goes first changes from
 * pair to pair. The first pair warms up and is not counted.
 */
public final class Pairs {

    private Pairs() {}

    /** One measurement, for example a rate or a time; the same unit on both sides. */
    @FunctionalInterface
    public interface Measure {
        double once() throws Exception;
    }

    /**
     * What was measured.
     *
     * @param ours median
     * @param theirs median
     * @param ratio of ours to theirs, pair by pair
     */
    public record Result(double ours, double theirs, Spread ratio) {}

    public static Result compare(int pairs, Measure ours, Measure theirs) throws Exception {
        ours.once();
        theirs.once();
        List<Double> our = new ArrayList<>();
        List<Double> their = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            boolean oursFirst = pair % 2 == 0;
            double one = oursFirst ? ours.once() : theirs.once();
            double other = oursFirst ? theirs.once() : ours.once();
            our.add(oursFirst ? one : other);
            their.add(oursFirst ? other : one);
            ratios.add(our.get(pair) / their.get(pair));
        }
        return new Result(Spread.of(our).median(), Spread.of(their).median(), Spread.of(ratios));
    }

    /** How many of something a second, when it takes this long. */
    public static double rate(long count, long nanos) {
        return count * 1e9 / nanos;
    }
}
