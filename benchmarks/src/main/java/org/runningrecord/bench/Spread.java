package org.runningrecord.bench;

import java.util.Collection;
import java.util.Locale;

/**
 * A few measurements, in short.
 *
 * @param low the lower quartile
 * @param high the upper quartile
 * @param count how many there were
 */
public record Spread(double low, double median, double high, int count) {

    public static Spread of(Collection<Double> measured) {
        double[] sorted =
                measured.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Spread(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75), sorted.length);
    }

    /** The value below which this share of the sorted values lies, between two values in proportion. */
    static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median, low, high);
    }
}
