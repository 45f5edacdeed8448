package org.runningrecord.query.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Refused;

/** A moment that a reader asks about. */
public final class Moments {

    private Moments() {}

    /**
     * @return now, where the reader names no moment
     * @throws Refused if the text is not a moment with an offset
     */
    public static Instant parse(String parameter, @Nullable String text, Clock clock) {
        if (text == null) {
            return clock.instant().truncatedTo(ChronoUnit.MILLIS);
        }
        try {
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeParseException e) {
            throw Refused.of(List.of(new Fault(parameter, "Write a moment as 2026-10-02T14:30:00Z")));
        }
    }
}
