package org.runningrecord.events.value;

import java.util.List;

/**
 * When a child was born, or is expected.
 *
 * @param date the date of birth, or for an unborn child the expected date; with an estimated date as precise as the estimate is
 * @param otherDates for a disputed date, what others say
 */
public record Birth(Status status, Certainty certainty, When date, List<OtherDate> otherDates) {

    public Birth {
        otherDates = otherDates == null ? List.of() : List.copyOf(otherDates);
    }

    public enum Status {
        BORN,
        EXPECTED
    }

    public enum Certainty {
        CONFIRMED,
        ESTIMATED,
        DISPUTED
    }

    public record OtherDate(When date, String accordingTo) {}
}
