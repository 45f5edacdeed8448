package org.runningrecord.web.opaque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;

class OpaqueIdsTest {

    private static final RecordId RECORD = new RecordId("5d7e0b0a-94b1-4a2c-8a55-0f1d8f7c2a11");
    private static final RecordId OTHER = new RecordId("6f1c1f0e-2b7a-4d3e-9a55-0c8f8c1d2e3f");
    private static final OpaqueIds IDS = new OpaqueIds(() -> "the beginning of a log");

    @Test
    void anEntryHasTheSameIdForEver() {
        EntryId entry = new EntryId(RECORD, 7);

        assertThat(IDS.entry(entry)).isEqualTo(IDS.entry(entry)).startsWith(RECORD + ".");
        assertThat(IDS.entry(IDS.entry(entry))).isEqualTo(entry);
    }

    @Test
    void nothingIsToldOfHowManyThereAre() {
        Set<String> words = new HashSet<>();
        for (long sequence = 0; sequence < 1_000; sequence++) {
            String shown = IDS.entry(new EntryId(RECORD, sequence));
            assertThat(shown).hasSize(36 + 1 + 32);
            words.add(shown.substring(37));
        }

        assertThat(words).hasSize(1_000);
        assertThat(IDS.entry(new EntryId(OTHER, 7)).substring(37)).isNotIn(words);
        assertThat(IDS.position(7)).isNotIn(words).hasSize(32);
    }

    @Test
    void anActionIsNamedByItsEntryAndANumber() {
        String shown = IDS.id(RECORD + ".7-2");

        assertThat(shown).isEqualTo(IDS.entry(new EntryId(RECORD, 7)) + "-2");
        assertThat(IDS.idOf(shown)).isEqualTo(RECORD + ".7-2");
        assertThat(IDS.idOf(IDS.id("3"))).isEqualTo("3");
    }

    @Test
    void aVersionIsAnotherWordEachTime() {
        assertThat(IDS.version(3)).isNotEqualTo(IDS.version(3));
        assertThat(IDS.versionOf(IDS.version(3))).isEqualTo(3);
    }

    @Test
    void positionsAndPlacesAreReadAgain() {
        assertThat(IDS.position(IDS.position(41))).isEqualTo(41);
        assertThat(IDS.placeOf(IDS.place("1790000000000.12"))).isEqualTo("1790000000000.12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "-",
                "x.y",
                "5d7e0b0a-94b1-4a2c-8a55-0f1d8f7c2a11",
                "5d7e0b0a-94b1-4a2c-8a55-0f1d8f7c2a11.",
                "5d7e0b0a-94b1-4a2c-8a55-0f1d8f7c2a11.7",
                "5d7e0b0a-94b1-4a2c-8a55-0f1d8f7c2a11.7-1",
                "5d7e0b0a-94b1-4a2c-8a55-0f1d8f7c2a11.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "5d7e0b0a-94b1-4a2c-8a55-0f1d8f7c2a11.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA-1"
            })
    void whatWasNeverShownNamesNothing(String made) {
        assertThatThrownBy(() -> IDS.entry(made)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> IDS.idOf(made)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> IDS.versionOf(made)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> IDS.position(made)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> IDS.placeOf(made)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theWordOfOneThingIsNotThatOfAnother() {
        String word = IDS.entry(new EntryId(RECORD, 7)).substring(37);

        assertThatThrownBy(() -> IDS.entry(OTHER + "." + word)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> IDS.position(word)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OpaqueIds(() -> "another log").entry(RECORD + "." + word))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whereNothingWasRecordedYetNothingWasShown() {
        OpaqueIds none = new OpaqueIds(() -> {
            throw new IllegalArgumentException("Nothing was shown yet");
        });

        assertThatThrownBy(() -> none.position("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
