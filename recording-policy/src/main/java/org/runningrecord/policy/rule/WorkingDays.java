package org.runningrecord.policy.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Monday to Friday, without the bank holidays and without the days on which the authority is closed.
 *
 * <p>Counting works for any date. Bank holidays of a year that had not been announced when the profile was written cannot be known: the regular
 * ones (Easter, Christmas, the first and last Mondays) are counted, a one-off day is missing, and {@link #doubt} says so in a sentence. Nobody has to
 * stop recording because a calendar is old.
 */
public final class WorkingDays {

    private final String policy;
    private final int knownFrom;
    private final int knownThrough;
    private final Map<LocalDate, String> closed;
    private final Map<LocalDate, String> open;

    /**
     * @param closed days off beside the bank holidays (the authority's closures, bank holidays proclaimed since), with why
     * @param open bank holidays that were moved away and are worked, with why
     */
    public WorkingDays(
            String policy,
            int knownFrom,
            int knownThrough,
            Map<LocalDate, String> closed,
            Map<LocalDate, String> open) {
        this.policy = policy;
        this.knownFrom = knownFrom;
        this.knownThrough = knownThrough;
        this.closed = Map.copyOf(closed);
        this.open = Map.copyOf(open);
    }

    public boolean isWorkingDay(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        return !closed.containsKey(day) && (open.containsKey(day) || !BankHolidays.include(day));
    }

    /** The first working day after this day, whether or not this day is one. */
    public LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * The day that many working days after the start; the start itself is never counted.
     *
     * @param workingDays 0 or more; 0 is the start itself
     * @throws IllegalArgumentException if negative
     */
    public LocalDate plus(LocalDate start, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException(
                    "Working days are counted forwards, and " + workingDays + " is negative");
        }
        LocalDate day = start;
        for (int i = 0; i < workingDays; i++) {
            day = next(day);
        }
        return day;
    }

    /** How many working days there are after one day, up to and including the other; 0 where the other is not later. The inverse of {@link #plus}. */
    public int between(LocalDate after, LocalDate upTo) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    /** The last year whose bank holidays were announced when the profile was written; once it is over, a newer version of the profile is wanted. */
    public int knownThrough() {
        return knownThrough;
    }

    /** A sentence where the days from one day to another touch a year whose bank holidays the profile does not vouch for; empty otherwise. */
    public Optional<String> doubt(LocalDate from, LocalDate to) {
        if (to.getYear() > knownThrough) {
            return Optional.of("The bank holidays of " + to.getYear() + " were not announced when " + policy
                    + " was written: the regular ones are counted, a one-off day is not.");
        }
        if (from.getYear() < knownFrom) {
            return Optional.of(policy + " does not vouch for the bank holidays of " + from.getYear()
                    + ": the regular ones are counted, a one-off day may be missing.");
        }
        return Optional.empty();
    }
}
