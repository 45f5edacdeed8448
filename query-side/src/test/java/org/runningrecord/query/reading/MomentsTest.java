package org.runningrecord.query.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Refused;

class MomentsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-02T09:00:00.123456789Z"), ZoneOffset.UTC);

    @Test
    void isNowInMillisecondsWhereTheReaderNamesNone() {
        assertThat(Moments.parse("asAt", null, CLOCK)).isEqualTo(Instant.parse("2026-10-02T09:00:00.123Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-02T14:30:00Z,      2026-10-02T14:30:00Z",
        "2026-10-02T14:30Z,         2026-10-02T14:30:00Z",
        "2026-10-02T14:30:00+01:00, 2026-10-02T13:30:00Z",
        "2026-10-02T14:30:00-05:00, 2026-10-02T19:30:00Z",
        "2026-10-02T14:30:00 01:00, 2026-10-02T13:30:00Z"
    })
    void readsAMomentAlsoWhereAnAddressMadeASpaceOfThePlus(String text, Instant moment) {
        assertThat(Moments.parse("asAt", text, CLOCK)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-10-02", "2026-10-02T14:30:00", "2026-13-02T14:30:00Z", "1790000000"})
    void refusesWhatIsNoMomentWithAnOffset(String text) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Moments.parse("asAt", text, CLOCK));

        assertThat(refused.faults()).extracting(Fault::pointer).containsExactly("asAt");
    }
}
