package org.runningrecord.policy.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.runningrecord.events.value.PartialDate;
import org.runningrecord.events.value.When;

/** How long a rule gives. */
public sealed interface Limit {

    /** The last second in time. */
    Instant dueBy(When start, WorkingDays workingDays, ZoneId zone);

    /** Why that moment may be wrong, where the calendar does not know. */
    Optional<String> doubt(When start, WorkingDays workingDays, ZoneId zone);

    /** How long that is as a rule, wherever it starts: five working days are a week. To compare what is counted in different units. */
    Duration usually();

    /** Whole working days, to the end of the last one in the authority's zone. */
    record InWorkingDays(int count, CountFrom countFrom) implements Limit {

        @Override
        public Instant dueBy(When start, WorkingDays workingDays, ZoneId zone) {
            return endOf(dueDay(start, workingDays, zone), zone);
        }

        @Override
        public Optional<String> doubt(When start, WorkingDays workingDays, ZoneId zone) {
            return workingDays.doubt(lastDay(start, zone), dueDay(start, workingDays, zone));
        }

        @Override
        public Duration usually() {
            return Duration.ofDays(7L * count).dividedBy(5);
        }

        private LocalDate dueDay(When start, WorkingDays workingDays, ZoneId zone) {
            LocalDate day = lastDay(start, zone);
            boolean dayItselfCounts = countFrom == CountFrom.SAME_DAY && workingDays.isWorkingDay(day);
            return workingDays.plus(day, dayItselfCounts ? count - 1 : count);
        }
    }

    /** Whole days, weeks or months by the calendar, to the end of the last day, whichever day of the week it is: "not more than" never rolls forward. */
    record ByCalendar(int count, ChronoUnit unit) implements Limit {

        @Override
        public Instant dueBy(When start, WorkingDays workingDays, ZoneId zone) {
            return endOf(lastDay(start, zone).plus(count, unit), zone);
        }

        @Override
        public Duration usually() {
            return unit.getDuration().multipliedBy(count);
        }

        @Override
        public Optional<String> doubt(When start, WorkingDays workingDays, ZoneId zone) {
            return Optional.empty();
        }
    }

    /** Hours as they pass, nights, weekends and bank holidays included; a change of the clocks makes them neither longer nor shorter. */
    record InClockHours(int hours) implements Limit {

        @Override
        public Instant dueBy(When start, WorkingDays workingDays, ZoneId zone) {
            return start.end(zone).plus(Duration.ofHours(hours));
        }

        @Override
        public Duration usually() {
            return Duration.ofHours(hours);
        }

        @Override
        public Optional<String> doubt(When start, WorkingDays workingDays, ZoneId zone) {
            return Optional.empty();
        }
    }

    /** The last second of a day. */
    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(zone).toInstant();
    }

    /** The local day of a moment; a visit that ended at half past midnight belongs to the new day. Of anything vaguer, its last day. */
    private static LocalDate lastDay(When when, ZoneId zone) {
        PartialDate date = when.to() != null ? when.to() : when.from();
        return date != null
                ? date.dayAfter().minusDays(1)
                : when.end(zone).atZone(zone).toLocalDate();
    }

    /** Which day is day one. The sources do not say; the day after is the common reading, and a profile may choose. */
    enum CountFrom {
        DAY_AFTER,
        SAME_DAY
    }
}
