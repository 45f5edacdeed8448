package org.runningrecord.events.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date that may lack its day, or its day and month.
 *
 * @param month 1 to 12, or absent
 * @param day of the month, or absent
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    private static final Pattern WRITTEN = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    /** @throws DateTimeParseException if the text is not a date, a month or a year of four digits */
    public static PartialDate parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new DateTimeParseException("Not a date", text, 0);
        }
        switch (text.length()) {
            case 10 -> {
                LocalDate date = LocalDate.parse(text);
                return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(text);
                return new PartialDate(month.getYear(), month.getMonthValue(), null);
            }
            default -> {
                return new PartialDate(Integer.parseInt(text), null, null);
            }
        }
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The first day that this date no longer covers. */
    public LocalDate dayAfter() {
        LocalDate first = firstDay();
        return day != null ? first.plusDays(1) : month != null ? first.plusMonths(1) : first.plusYears(1);
    }

    Precision precision() {
        return day != null ? Precision.DAY : month != null ? Precision.MONTH : Precision.YEAR;
    }

    @Override
    public String toString() {
        return day != null
                ? firstDay().toString()
                : month != null ? YearMonth.of(year, month).toString() : "%04d".formatted(year);
    }
}
