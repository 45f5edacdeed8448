package org.runningrecord.log.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.EventName;
import org.runningrecord.events.UnknownEvent;
import org.runningrecord.log.LogEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class GoldenEventsTest {

    private static final EventName WITHDRAWN = new EventName("significance-withdrawn", 1);

    private final EventCodec codec = new EventCodec();

    static List<EventName> names() {
        return GoldenEvents.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadAndWrittenBackAsItWas(EventName name) {
        JsonNode golden = GoldenEvents.tree(name);

        byte[] written = codec.write(GoldenEvents.read(name));

        JsonNode now = JsonMapper.shared().readTree(written);
        if (EventCatalogue.names().contains(name)) {
            assertThat(now).isEqualTo(golden);
        } else {
            assertThat(lost(golden, now))
                    .as("what an older revision says and today's does not")
                    .isEmpty();
        }
    }

    /** The places of the older tree that the newer one does not have as they were; parts that came later are empty there. */
    private static List<String> lost(JsonNode older, JsonNode newer) {
        if (older.isObject() && newer.isObject()) {
            return older.properties().stream()
                    .flatMap(field -> lost(field.getValue(), newer.path(field.getKey())).stream()
                            .map(place -> "/" + field.getKey() + place))
                    .toList();
        }
        return older.equals(newer) ? List.of() : List.of("");
    }

    @Test
    void everyEventOfTheCatalogueHasAFileAndEveryFileAnEvent() {
        assertThat(names()).containsAll(EventCatalogue.names());
        assertThat(names())
                .extracting(EventName::name)
                .containsOnlyElementsOf(
                        EventCatalogue.names().stream().map(EventName::name).toList());
    }

    @Test
    void everyRevisionThereEverWasHasAFile() {
        EventCatalogue.names().forEach(newest -> {
            for (int revision = 1; revision <= newest.revision(); revision++) {
                assertThat(names()).contains(new EventName(newest.name(), revision));
            }
        });
    }

    @Test
    void everyFieldIsFilledInSomeFile() {
        Set<String> filled = new TreeSet<>();
        Set<String> fields = new TreeSet<>();

        names().forEach(name -> visit(GoldenEvents.read(name), filled, fields));

        fields.removeAll(filled);
        assertThat(fields).as("fields that no golden file fills").isEmpty();
    }

    @Test
    void anEventOfANewerVersionStopsTheReader() {
        JsonNode payload = GoldenEvents.tree(WITHDRAWN);

        assertThatThrownBy(() ->
                        codec.read(GoldenEvents.stored(new EventName("child-levitated", 1), LogEvent.JSON, payload)))
                .isInstanceOf(UnknownEvent.class)
                .hasMessageContaining("child-levitated/1");
        assertThatThrownBy(() ->
                        codec.read(GoldenEvents.stored(new EventName(WITHDRAWN.name(), 2), LogEvent.JSON, payload)))
                .isInstanceOf(UnknownEvent.class)
                .hasMessageContaining("significance-withdrawn/2");
        assertThatThrownBy(() -> codec.read(GoldenEvents.stored(WITHDRAWN, "aead:k1", payload)))
                .isInstanceOf(UnknownEvent.class);
    }

    @Test
    void anUnknownFieldInAKnownRevisionIsNotSkipped() {
        ObjectNode payload = (ObjectNode) GoldenEvents.tree(WITHDRAWN);
        payload.put("mood", "sunny");

        assertThatThrownBy(() -> codec.read(GoldenEvents.stored(WITHDRAWN, LogEvent.JSON, payload)))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("mood");
    }

    /** Walks values, and notes which components of records there are and which of them hold something. */
    private static void visit(Object value, Set<String> filled, Set<String> fields) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> visit(one, filled, fields));
        }
        if (!(value instanceof Record)) {
            return;
        }
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            String name = value.getClass().getSimpleName() + "." + component.getName();
            Object held = held(component, value);
            fields.add(name);
            if (held != null && !Arrays.asList(List.of(), Map.of()).contains(held)) {
                filled.add(name);
                visit(held, filled, fields);
            }
        }
    }

    private static Object held(RecordComponent component, Object value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
