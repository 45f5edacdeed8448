package org.runningrecord.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.policy.RecordingPolicies;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays("test 1", 2012, 2027, Map.of(), Map.of());

    @ParameterizedTest
    @MethodSource("publishedYears")
    void theBankHolidaysAreThoseThatWerePublished(String line) {
        int year = Integer.parseInt(line.substring(0, 4));
        var published = new TreeSet<LocalDate>();
        for (String day : line.substring(6).split(" ")) {
            published.add(LocalDate.parse(year + "-" + day));
        }

        var found = new TreeSet<>(BankHolidays.of(year));
        found.removeIf(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);

        assertThat(found).isEqualTo(published);
    }

    @Test
    void everyYearThatTheShippedProfilesVouchForIsOnThePublishedList() {
        assertThat(RecordingPolicies.shipped().all()).allSatisfy(policy -> {
            assertThat(publishedYears())
                    .anyMatch(line -> line.startsWith(policy.workingDays().knownThrough() + ":"));
            assertThat(policy.workingDays().doubt(LocalDate.of(2012, 1, 1), LocalDate.of(2027, 12, 31)))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-05-08",
                "2022-06-02",
                "2022-06-03",
                "2022-09-19",
                "2023-05-08",
                "2021-12-27",
                "2021-12-28",
                "2022-01-03",
                "2026-10-10",
                "2026-10-11"
            })
    void oneOffDaysSubstituteDaysAndWeekendsAreNotWorked(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-04", "2022-05-30", "2026-12-24", "2026-12-29", "2026-08-03"})
    void daysWhoseHolidayWasMovedAndDaysThatAreHolidaysElsewhereAreWorked(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-28, 0, 2026-08-28",
        "2026-08-28, 1, 2026-09-01",
        "2026-08-29, 1, 2026-09-01",
        "2026-08-28, 5, 2026-09-07",
        "2026-12-24, 5, 2027-01-05",
        "2021-12-24, 3, 2021-12-31"
    })
    void countsFromTheDayAfter(LocalDate start, int count, LocalDate expected) {
        assertThat(days.plus(start, count)).isEqualTo(expected);
        assertThat(days.between(start, expected)).isEqualTo(count);
    }

    @Test
    void nothingLiesBetweenADayAndAnEarlierOne() {
        assertThat(days.between(LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 5)))
                .isZero();
    }

    @Test
    void refusesToCountBackwards() {
        assertThatThrownBy(() -> days.plus(LocalDate.of(2026, 10, 5), -1)).hasMessageContaining("-1");
    }

    @Test
    void closureDaysAreNotWorkedAndHolidaysMovedAwayAre() {
        LocalDate closure = LocalDate.of(2026, 12, 24);
        LocalDate movedAway = LocalDate.of(2026, 5, 4);
        var local = new WorkingDays("test 1", 2012, 2027, Map.of(closure, "Offices close"), Map.of(movedAway, "Moved"));

        assertThat(local.isWorkingDay(closure)).isFalse();
        assertThat(local.isWorkingDay(movedAway)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1583-04-10", "1850-06-05", "2250-06-05", "9999-12-20"})
    void countsForAnyDateHoweverFarAway(LocalDate day) {
        assertThat(days.plus(day, 5)).isAfter(day);
    }

    @Test
    void saysWhereItDoesNotKnow() {
        assertThat(days.doubt(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 5)))
                .isEmpty();
        assertThat(days.doubt(LocalDate.of(2027, 12, 29), LocalDate.of(2028, 1, 6)))
                .hasValueSatisfying(doubt -> assertThat(doubt).contains("2028", "test 1", "not announced"));
        assertThat(days.doubt(LocalDate.of(2002, 6, 1), LocalDate.of(2002, 6, 6)))
                .hasValueSatisfying(doubt -> assertThat(doubt).contains("2002", "does not vouch"));
    }

    private static Stream<String> publishedYears() {
        try (var in = WorkingDaysTest.class.getResourceAsStream("/bank-holidays-england-and-wales.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
