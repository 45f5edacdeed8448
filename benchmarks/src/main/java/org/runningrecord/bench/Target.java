package org.runningrecord.bench;

import java.util.Locale;

/**
 * What a measurement should come to.
 *
 * @param value in the unit of what is measured
 */
public record Target(Kind kind, double value) {

    /** On which side of the value the target lies. */
    public enum Kind {
        AT_LEAST("≥"),
        AT_MOST("≤");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }

    public static Target atLeast(double value) {
        return new Target(Kind.AT_LEAST, value);
    }

    public static Target atMost(double value) {
        return new Target(Kind.AT_MOST, value);
    }

    boolean met(double measured) {
        return kind == Kind.AT_LEAST ? measured >= value : measured <= value;
    }

    @Override
    public String toString() {
        String number = value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.2f", value).replaceAll("0$", "");
        return kind.sign + " " + number;
    }
}
