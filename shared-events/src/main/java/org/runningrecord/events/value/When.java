package org.runningrecord.events.value;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as closely as it is known. Written as Extended Date/Time Format (ISO 8601-2) writes it: {@code 2026-10-02T14:30:00+01:00},
 * {@code 2026-10-02}, {@code 2019-03}, {@code 2019}, {@code 2019-03~} (about March 2019), {@code 2019-03/2019-05} (some time between).
 *
 * @param precision how closely it is known
 * @param at the moment, where it is exact; absent otherwise
 * @param from the day, month or year, or where a range begins; absent where it is exact
 * @param to where a range ends; absent otherwise
 */
public record When(
        Precision precision,
        @Nullable OffsetDateTime at,
        @Nullable PartialDate from,
        @Nullable PartialDate to) {

    private static final int LAST_YEAR = 9999;

    public static When at(OffsetDateTime at) {
        return new When(Precision.EXACT, at, null, null);
    }

    /** @throws IllegalArgumentException if the text is none of the forms above, with a sentence that says so */
    public static When parse(String text) {
        try {
            if (text.indexOf('T') > 0) {
                OffsetDateTime at = OffsetDateTime.parse(text);
                if (at.getYear() < 1 || at.getYear() > LAST_YEAR) {
                    throw new DateTimeParseException("A year has four digits", text, 0);
                }
                return at(at);
            }
            int slash = text.indexOf('/');
            if (slash > 0) {
                return range(PartialDate.parse(text.substring(0, slash)), PartialDate.parse(text.substring(slash + 1)));
            }
            if (text.endsWith("~")) {
                return new When(
                        Precision.APPROXIMATE, null, PartialDate.parse(text.substring(0, text.length() - 1)), null);
            }
            PartialDate date = PartialDate.parse(text);
            return new When(date.precision(), null, date, null);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Write a moment as 2026-10-02T14:30:00+01:00, a day as 2026-10-02, a month as 2019-03, a year as 2019, about a month as 2019-03~, or a range as 2019-03/2019-05",
                    e);
        }
    }

    private static When range(PartialDate from, PartialDate to) {
        if (to.dayAfter().isBefore(from.dayAfter()) || to.firstDay().isBefore(from.firstDay())) {
            throw new IllegalArgumentException("A range ends on or after the day it begins");
        }
        return new When(Precision.RANGE, null, from, to);
    }

    /** The earliest moment this can mean; what it sorts by. */
    public Instant earliest(ZoneId zone) {
        return at != null ? at.toInstant() : midnight(from, zone, false);
    }

    /** The end of the span this can mean: the moment itself where it is exact, otherwise the midnight after its last day. */
    public Instant end(ZoneId zone) {
        return at != null ? at.toInstant() : midnight(to != null ? to : from, zone, true);
    }

    private static Instant midnight(@Nullable PartialDate date, ZoneId zone, boolean after) {
        if (date == null) {
            throw new IllegalStateException("Neither a moment nor a date");
        }
        return (after ? date.dayAfter() : date.firstDay()).atStartOfDay(zone).toInstant();
    }

    @Override
    public String toString() {
        return switch (precision) {
            case EXACT -> at == null ? "" : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
            case DAY, MONTH, YEAR -> String.valueOf(from);
            case APPROXIMATE -> from + "~";
            case RANGE -> from + "/" + to;
        };
    }
}
