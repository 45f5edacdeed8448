package org.runningrecord.query.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningrecord.web.problem.Faults;

/** A day that a reader asks for. */
public final class Day {

    private Day() {}

    /** Absent where none is given, or where it is no day, which is then a fault. */
    public static Optional<LocalDate> parse(String parameter, @Nullable String text, Faults faults) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            faults.add(parameter, "Write a day as 2026-04-25");
            return Optional.empty();
        }
    }
}
