package org.runningrecord.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningrecord.events.value.When;

class DateWordsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2026-10-02T14:30:00+01:00; 2 October 2026, 14:30
                    2026-07-01T23:30:00Z;      2 July 2026, 00:30
                    2026-12-01T23:30:00Z;      1 December 2026, 23:30
                    2026-10-25T00:30:00Z;      25 October 2026, 01:30
                    2026-10-25T01:30:00Z;      25 October 2026, 01:30
                    2024-02-29;                29 February 2024
                    2019-03;                   March 2019
                    2019;                      2019
                    2019-03-04~;               about 4 March 2019
                    2019-03~;                  about March 2019
                    2019~;                     about 2019
                    2019-03/2019-05;           between March 2019 and May 2019
                    2018/2019-05-04;           between 2018 and 4 May 2019
                    """)
    void saysAMomentAsCloselyAsItIsKnown(String moment, String words) {
        assertThat(DateWords.of(When.parse(moment), LONDON)).isEqualTo(words);
    }

    @Test
    void saysAnInstantByTheClockOfThePlace() {
        assertThat(DateWords.moment(Instant.parse("2026-09-01T08:05:59Z"), LONDON))
                .isEqualTo("1 September 2026, 09:05");
    }
}
