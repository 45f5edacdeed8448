package org.runningrecord.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryIdTest {

    private static final String RECORD = "5d7e0b0a-94b1-4a2c-8a55-0f1d8f7c2a11";

    @Test
    void namesARecordAndAnEventOnIt() {
        EntryId id = EntryId.parse(RECORD + ".17");

        assertThat(id.record()).isEqualTo(new RecordId(RECORD));
        assertThat(id.sequence()).isEqualTo(17);
        assertThat(id).hasToString(RECORD + ".17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "17",
                RECORD,
                RECORD + ".",
                RECORD + ".x",
                RECORD + ".-1",
                RECORD + ".1.2",
                RECORD + ".12345678901",
                RECORD + ".017",
                "." + RECORD,
                "x.1"
            })
    void hasOneWrittenForm(String text) {
        assertThatThrownBy(() -> EntryId.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "5D7E0B0A-94B1-4A2C-8A55-0F1D8F7C2A11", " " + RECORD, RECORD + "0"})
    void aRecordIdIsAUuidInLowerCase(String text) {
        assertThatThrownBy(() -> new RecordId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRecordHasItsStream() {
        assertThat(RecordId.ofStream(new RecordId(RECORD).stream())).isEqualTo(new RecordId(RECORD));
    }
}
