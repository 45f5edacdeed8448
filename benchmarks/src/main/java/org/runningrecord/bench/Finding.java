package org.runningrecord.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table.
 *
 * @param what was measured
 * @param against what it was measured against
 * @param ours in words, with its unit
 * @param theirs in words, with its unit
 * @param measured the number the target speaks of, mostly a ratio
 * @param shown that number in words, with its spread
 * @param target absent where none was set
 */
public record Finding(
        String what,
        String against,
        String ours,
        String theirs,
        double measured,
        String shown,
        @Nullable Target target) {

    /** A ratio of rates or times that were measured in pairs. */
    public static Finding ratio(
            String what, String against, Pairs.Result result, String unit, @Nullable Target target) {
        return new Finding(
                what,
                against,
                number(result.ours()) + " " + unit,
                number(result.theirs()) + " " + unit,
                result.ratio().median(),
                result.ratio().toString(),
                target);
    }

    /** A number that stands for itself. */
    public static Finding number(String what, double measured, String unit, @Nullable Target target) {
        String words = number(measured) + " " + unit;
        return new Finding(what, "-", words, "-", measured, words, target);
    }

    /** To three digits or the whole number, whichever says more. */
    public static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    String verdict() {
        return target == null ? "" : target.met(measured) ? "yes" : "**no**";
    }

    /** The line itself, in Markdown. */
    public String row() {
        return "| %s | %s | %s | %s | %s | %s | %s |"
                .formatted(what, against, ours, theirs, shown, target == null ? "" : target, verdict());
    }
}
