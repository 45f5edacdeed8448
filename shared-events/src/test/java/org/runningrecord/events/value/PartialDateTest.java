package org.runningrecord.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-12-31, 2027-01-01",
        "2024-02-29, 2024-02-29, 2024-03-01",
        "2024-02,    2024-02-01, 2024-03-01",
        "2026-12,    2026-12-01, 2027-01-01",
        "2026,       2026-01-01, 2027-01-01",
        "0987,       0987-01-01, 0988-01-01"
    })
    void coversItsDays(String text, LocalDate first, LocalDate after) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.dayAfter()).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31", "2024-02", "2026", "0987"})
    void isWrittenAsItWasRead(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "-999", "2026-00", "2026-1-01", "31/12/2026", "2026-02-30"})
    void isADateAMonthOrAYearOfFourDigits(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeParseException.class);
    }
}
