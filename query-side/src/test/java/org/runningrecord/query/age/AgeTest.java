package org.runningrecord.query.age;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningrecord.events.value.When;

class AgeTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "2026-10-02, 7 years 6 months",
        "2026-03-03, 6 years 11 months",
        "2026-03-04, 7 years",
        "2026-04-03, 7 years",
        "2026-04-04, 7 years 1 month",
        "2026-05-04, 7 years 2 months",
        "2020-03-04, 1 year",
        "2020-04-04, 1 year 1 month",
        "2019-03-03, before birth",
        "2018,       before birth"
    })
    void countsFromABirthKnownToTheDay(String moment, String age) {
        assertThat(bornOn("2019-03-04", moment)).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03-04, 0 days",
        "2019-03-05, 1 day",
        "2019-03-17, 13 days",
        "2019-03-18, 2 weeks",
        "2019-03-24, 2 weeks",
        "2019-03-25, 3 weeks",
        "2019-04-03, 4 weeks",
        "2019-04-04, 1 month",
        "2019-05-04, 2 months",
        "2020-03-03, 11 months"
    })
    void countsTheFirstWeeksInDaysAndInWeeks(String moment, String age) {
        assertThat(bornOn("2019-03-04", moment)).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-02-29, 2017-02-28, 11 months",
        "2016-02-29, 2017-03-01, 1 year",
        "2016-02-29, 2024-02-28, 7 years 11 months",
        "2016-02-29, 2024-02-29, 8 years",
        "2019-01-31, 2019-02-28, 4 weeks",
        "2019-01-31, 2019-03-01, 1 month"
    })
    void countsDaysThatNotEveryYearOrMonthHas(String birth, String moment, String age) {
        assertThat(bornOn(birth, moment)).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-07-02, 2026-07-01T22:59:59Z,      6 years 11 months",
        "2019-07-02, 2026-07-01T23:00:00Z,      7 years",
        "2019-07-02, 2026-07-02T00:30:00+01:00, 7 years",
        "2019-07-02, 2019-07-01T23:30:00Z,      0 days",
        "2019-07-02, 2019-07-01T22:30:00Z,      before birth",
        "2019-12-02, 2026-12-01T23:30:00Z,      6 years 11 months",
        "2019-12-02, 2026-12-02T00:00:00Z,      7 years"
    })
    void countsADayAsItIsCountedInLondonAlsoInSummer(String birth, String moment, String age) {
        assertThat(bornOn(birth, moment)).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({
        "2019,            2026-10-02, 6 to 7 years",
        "2019-03,         2026-10-02, 7 years",
        "2019-03,         2026-03-10, 6 to 7 years",
        "2019-03~,        2026-10-02, about 7 years",
        "2019~,           2026-10-02, about 6 to 7 years",
        "2018/2020,       2026-10-02, 5 to 8 years",
        "2025,            2026-10-02, 9 months to 1 year 9 months",
        "2024,            2026-06-01, 1 year 5 months to 2 years 5 months",
        "2019,            2018-12-31, before birth",
        "2019,            2019-06-15, before birth to 5 months",
        "2019~,           2019-06-15, about before birth to 5 months"
    })
    void isARangeWhereTheBirthIsNotKnownToTheDay(String birth, String moment, String age) {
        assertThat(bornOn(birth, moment)).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({
        "2026,            6 to 7 years",
        "2026-10,         7 years",
        "2026-03,         6 to 7 years",
        "2026-10~,        about 7 years",
        "2026-03~,        about 6 to 7 years",
        "2025/2026-10-02, 5 to 7 years",
        "2019-03,         before birth to 3 weeks",
        "2019-02,         before birth",
        "2019-05,         1 month to 2 months"
    })
    void isARangeWhereTheMomentIsNotKnownToTheDay(String moment, String age) {
        assertThat(bornOn("2019-03-04", moment)).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, '2 weeks before the expected date'",
        "2026-11-09, '1 week before the expected date'",
        "2026-05-17, '26 weeks before the expected date'"
    })
    void saysHowManyWeeksBeforeTheExpectedDate(String moment, String rest) {
        assertThat(expectedOn("2026-11-16", moment)).isEqualTo("before birth, " + rest);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, about 0 days",
        "2026-11-17, about 1 day",
        "2026-12-16, about 1 month",
        "2027-11-16, about 1 year",
        "2028-12-20, about 2 years 1 month"
    })
    void countsFromTheExpectedDateOnceItIsPast(String moment, String age) {
        assertThat(expectedOn("2026-11-16", moment)).isEqualTo(age + ", counted from the expected date");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2026-11-16; 2026-10; before birth, 2 to 6 weeks before the expected date
                    2026-11-16; 2026;    before birth to about 1 month, counted from the expected date
                    2026-11-16; 2027-02; about 2 months to 3 months, counted from the expected date
                    2026-11-16; 2029;    about 2 to 3 years, counted from the expected date
                    2026-11;    2026-10-18; before birth, 2 to 6 weeks before the expected date
                    2026-11;    2026-11-10; before birth to about 9 days, counted from the expected date
                    2026-11;    2026-12-31; about 1 month, counted from the expected date
                    """)
    void isARangeForAnUnbornChildWhereOneOfTheDatesIsNotKnownToTheDay(String expected, String moment, String age) {
        assertThat(expectedOn(expected, moment)).isEqualTo(age);
    }

    private static String bornOn(String birth, String moment) {
        return Age.of(birth, true, LONDON).at(When.parse(moment));
    }

    private static String expectedOn(String date, String moment) {
        return Age.of(date, false, LONDON).at(When.parse(moment));
    }
}
