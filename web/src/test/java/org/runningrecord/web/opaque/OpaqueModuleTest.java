package org.runningrecord.web.opaque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.IdText;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.codec.Json;
import org.runningrecord.web.opaque.Opaque.As;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpaqueModuleTest {

    private static final OpaqueIds IDS = new OpaqueIds(() -> "the beginning of a log");
    private static final JsonMapper EDGE =
            Json.builder().addModule(new OpaqueModule(IDS)).build();
    private static final EntryId ENTRY = new EntryId(new RecordId("5d7e0b0a-94b1-4a2c-8a55-0f1d8f7c2a11"), 7);

    record Told(
            EntryId entry,
            List<EntryId> links,
            @IdText String action,
            @IdText List<String> tries,
            @IdText @Nullable String by,
            @Opaque(As.POSITION) long position,
            @Opaque(As.PLACE) @Nullable String next,
            String words) {}

    record Said(EntryId entry, @IdText String action) {}

    private final Told told = new Told(
            ENTRY, List.of(ENTRY), ENTRY + "-1", List.of(ENTRY.toString()), null, 41, "12.7", "About " + ENTRY);

    @Test
    void idsPositionsAndPlacesAreWrittenAsWords() {
        JsonNode written = EDGE.valueToTree(told);

        assertThat(written.at("/entry").asString()).isEqualTo(IDS.entry(ENTRY));
        assertThat(written.at("/links/0").asString()).isEqualTo(IDS.entry(ENTRY));
        assertThat(written.at("/action").asString()).isEqualTo(IDS.entry(ENTRY) + "-1");
        assertThat(written.at("/tries/0").asString()).isEqualTo(IDS.entry(ENTRY));
        assertThat(written.has("by")).isFalse();
        assertThat(written.at("/position").asString()).isEqualTo(IDS.position(41));
        assertThat(written.at("/next").asString()).isEqualTo(IDS.place("12.7"));
    }

    @Test
    void whatSomebodyWroteIsNotTouched() {
        assertThat(EDGE.valueToTree(told).at("/words").asString()).isEqualTo("About " + ENTRY);
    }

    @Test
    void whatIsStoredStaysAsItIs() {
        JsonNode stored = Json.mapper().valueToTree(told);

        assertThat(stored.at("/entry").asString()).isEqualTo(ENTRY.toString());
        assertThat(stored.at("/position").asLong()).isEqualTo(41);
    }

    @Test
    void whatWasShownIsReadAgain() {
        String json = "{\"entry\": \"%s\", \"action\": \"%s\"}".formatted(IDS.entry(ENTRY), IDS.id(ENTRY + "-1"));

        assertThat(EDGE.readValue(json, Said.class)).isEqualTo(new Said(ENTRY, ENTRY + "-1"));
    }

    @Test
    void whatWasNotShownIsNotTaken() {
        for (String said : List.of("\"" + ENTRY + "\"", "7", "{}", "\"\"")) {
            assertThatThrownBy(() -> EDGE.readValue("{\"entry\": %s}".formatted(said), Said.class))
                    .isInstanceOf(JacksonException.class);
            assertThatThrownBy(() -> EDGE.readValue("{\"action\": %s}".formatted(said), Said.class))
                    .isInstanceOf(JacksonException.class);
        }
    }
}
