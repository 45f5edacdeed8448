package org.runningrecord.policy.rule;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The bank holidays of England and Wales, substitute days included, as jollyday's subdivision {@code eng} has them. Wales has the same ones (GOV.UK
 * publishes one division, "england-and-wales").
 */
final class BankHolidays {

    /** Outside these years only weekends count: no rule of today's calendar means anything there, and the cache stays bounded. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private static final HolidayManager MANAGER =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    /** Asking jollyday for one day computes its whole year again, hence a year's set is kept. */
    private static final Map<Integer, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

    private BankHolidays() {}

    static boolean include(LocalDate day) {
        return of(day.getYear()).contains(day);
    }

    static Set<LocalDate> of(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Set.of();
        }
        return BY_YEAR.computeIfAbsent(
                year,
                y -> MANAGER.getHolidays(Year.of(y), "eng").stream()
                        .map(holiday -> holiday.getDate())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
