package org.runningrecord.query.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.runningrecord.events.value.PartialDate;
import org.runningrecord.events.value.When;

/** A moment in words, as it is known and no closer: {@code about March 2019}. */
public final class DateWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private DateWords() {}

    public static String of(When when, ZoneId zone) {
        return switch (when.precision()) {
            case EXACT -> moment(when.earliest(zone), zone);
            case DAY, MONTH, YEAR -> date(when.from());
            case APPROXIMATE -> "about " + date(when.from());
            case RANGE -> "between " + date(when.from()) + " and " + date(when.to());
        };
    }

    public static String moment(Instant instant, ZoneId zone) {
        return MOMENT.format(instant.atZone(zone));
    }

    private static String date(PartialDate date) {
        LocalDate first = date.firstDay();
        return date.day() != null
                ? DAY.format(first)
                : date.month() != null ? MONTH.format(first) : String.valueOf(date.year());
    }
}
