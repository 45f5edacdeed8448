package org.runningrecord.events.value;

/** How often something is done: once in so many units, at the least. */
public record Frequency(Integer every, Unit unit) {

    /** What time is counted in. */
    public enum Unit {
        WORKING_DAYS,
        DAYS,
        WEEKS,
        MONTHS
    }
}
