package org.runningrecord.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "2026-10-02T14:30:00+01:00, EXACT",
        "2026-10-02T14:30:00Z,      EXACT",
        "2026-10-02,                DAY",
        "2024-02-29,                DAY",
        "2019-03,                   MONTH",
        "2019,                      YEAR",
        "2019-03~,                  APPROXIMATE",
        "2019~,                     APPROXIMATE",
        "2019-03-04~,               APPROXIMATE",
        "2019-03/2019-05,           RANGE",
        "2019-03-04/2019-03-04,     RANGE"
    })
    void everyFormIsReadWithItsPrecisionAndWrittenBack(String text, Precision precision) {
        assertThat(When.parse(text).precision()).isEqualTo(precision);
        assertThat(When.parse(text)).hasToString(text);
    }

    @Test
    void secondsMayBeLeftOutAndAreWritten() {
        assertThat(When.parse("2026-10-02T14:30+01:00")).hasToString("2026-10-02T14:30:00+01:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "~",
                "/",
                "yesterday",
                "2026-10-02T14:30:00",
                "2026-10-02 14:30",
                "2026-02-29",
                "2026-13",
                "2026-1",
                "02/10/2026",
                "26",
                "2019-03?",
                "2019-03~/2019-05",
                "2019-03/",
                "/2019-03",
                "2026-10-02T14:30:00Z/2026-10-03",
                "-999999999-01-01T00:00:00Z",
                "+12026-10-02T14:30:00Z"
            })
    void anythingElseIsRefusedInASentence(String text) {
        assertThatThrownBy(() -> When.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-10-02T14:30:00+01:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2019-05/2019-03", "2019-05-02/2019-05-01", "2019-05/2019", "2019/2019-05", "2019/2019-05/2020"})
    void aRangeDoesNotRunBackwards(String text) {
        assertThatThrownBy(() -> When.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-02T14:30:00+01:00, 2026-10-02T13:30:00Z, 2026-10-02T13:30:00Z",
        "2026-01-05,                2026-01-05T00:00:00Z, 2026-01-06T00:00:00Z",
        "2026-07-05,                2026-07-04T23:00:00Z, 2026-07-05T23:00:00Z",
        "2026-03,                   2026-03-01T00:00:00Z, 2026-03-31T23:00:00Z",
        "2026,                      2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z",
        "2026-10~,                  2026-09-30T23:00:00Z, 2026-11-01T00:00:00Z",
        "2026-03/2026-04-02,        2026-03-01T00:00:00Z, 2026-04-02T23:00:00Z"
    })
    void spansFromItsEarliestMomentToItsEndInTheLocalZone(String text, Instant earliest, Instant end) {
        assertThat(When.parse(text).earliest(LONDON)).isEqualTo(earliest);
        assertThat(When.parse(text).end(LONDON)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-28, 24", "2026-03-29, 23", "2026-10-24, 24", "2026-10-25, 25"})
    void aDayIsAsLongAsTheClocksMakeIt(String day, int hours) {
        When when = When.parse(day);

        assertThat(Duration.between(when.earliest(LONDON), when.end(LONDON))).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void theSameMomentWrittenInAnotherOffsetIsAnotherText() {
        assertThat(When.parse("2026-10-02T14:30:00+01:00")).isNotEqualTo(When.parse("2026-10-02T13:30:00Z"));
    }
}
