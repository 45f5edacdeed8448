package org.runningrecord.query.age;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.runningrecord.events.value.Precision;
import org.runningrecord.events.value.When;

/**
 * The age of a child. Where the birth or the moment is not known to the day, the age is the range between the youngest and the oldest the child can have
 * been; before a birth it says so.
 */
public final class Age {

    private final LocalDate earliest;
    private final LocalDate latest;
    private final boolean about;
    private final boolean born;
    private final ZoneId zone;

    private Age(LocalDate earliest, LocalDate latest, boolean about, boolean born, ZoneId zone) {
        this.earliest = earliest;
        this.latest = latest;
        this.about = about;
        this.born = born;
        this.zone = zone;
    }

    /**
     * @param birth the date of birth, or for an unborn child the expected one, in its written form
     * @param born whether the child had been born when the date was given
     */
    public static Age of(String birth, boolean born, ZoneId zone) {
        When when = When.parse(birth);
        return new Age(first(when, zone), last(when, zone), when.precision() == Precision.APPROXIMATE, born, zone);
    }

    /** The age at a moment, for example {@code 7 years 8 months}, {@code about 7 to 8 years} or {@code before birth}. */
    public String at(When moment) {
        LocalDate from = first(moment, zone);
        LocalDate to = last(moment, zone);
        if (!born) {
            return unborn(from, to);
        }
        if (to.isBefore(earliest)) {
            return "before birth";
        }
        String prefix = about || moment.precision() == Precision.APPROXIMATE ? "about " : "";
        if (from.isBefore(latest)) {
            return prefix + "before birth to " + words(Period.between(earliest, to));
        }
        return prefix + between(Period.between(latest, from), Period.between(earliest, to));
    }

    /** The youngest the child can have been at a moment, in full years; -1 before birth. */
    public int youngest(When moment) {
        return years(latest, first(moment, zone));
    }

    /** The oldest, likewise. */
    public int oldest(When moment) {
        return years(earliest, last(moment, zone));
    }

    private static int years(LocalDate birth, LocalDate day) {
        return day.isBefore(birth) ? -1 : Period.between(birth, day).getYears();
    }

    /** Of a child who was expected when the record was opened only the expected date is known, so an age after it is an estimate. */
    private String unborn(LocalDate from, LocalDate to) {
        if (to.isBefore(earliest)) {
            long least = ChronoUnit.WEEKS.between(to, earliest);
            long most = ChronoUnit.WEEKS.between(from, latest);
            return "before birth, " + (least == most ? "" : least + " to ") + count(most, "week")
                    + " before the expected date";
        }
        String age = from.isBefore(latest)
                ? "before birth to about " + words(Period.between(earliest, to))
                : "about " + between(Period.between(latest, from), Period.between(earliest, to));
        return age + ", counted from the expected date";
    }

    private static String between(Period youngest, Period oldest) {
        return words(youngest).equals(words(oldest)) ? words(oldest) : range(youngest, oldest);
    }

    private static String range(Period youngest, Period oldest) {
        if (youngest.getYears() >= 2) {
            return youngest.getYears() == oldest.getYears()
                    ? count(youngest.getYears(), "year")
                    : youngest.getYears() + " to " + count(oldest.getYears(), "year");
        }
        return words(youngest) + " to " + words(oldest);
    }

    private static String words(Period age) {
        if (age.toTotalMonths() == 0) {
            return age.getDays() < 14 ? count(age.getDays(), "day") : count(age.getDays() / 7, "week");
        }
        if (age.getYears() == 0) {
            return count(age.getMonths(), "month");
        }
        return age.getMonths() == 0
                ? count(age.getYears(), "year")
                : count(age.getYears(), "year") + " " + count(age.getMonths(), "month");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    private static LocalDate first(When when, ZoneId zone) {
        return when.earliest(zone).atZone(zone).toLocalDate();
    }

    private static LocalDate last(When when, ZoneId zone) {
        LocalDate end = when.end(zone).atZone(zone).toLocalDate();
        return when.precision() == Precision.EXACT ? end : end.minusDays(1);
    }
}
