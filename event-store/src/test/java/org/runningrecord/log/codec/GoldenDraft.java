package org.runningrecord.log.codec;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.EventName;
import org.runningrecord.events.UnknownEvent;
import org.runningrecord.events.content.Contact;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a first golden file, with every field filled, for every event that has none: {@code GoldenDraft src/test/resources/golden/events}. */
final class GoldenDraft {

    private static final RecordId RECORD = new RecordId("5d7e0b0a-94b1-4a2c-8a55-0f1d8f7c2a11");
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Map<Type, Object> VALUES = Map.ofEntries(
            Map.entry(RecordId.class, RECORD),
            Map.entry(EntryId.class, new EntryId(RECORD, 7)),
            Map.entry(When.class, When.parse("2026-10-05T15:30:00+01:00")),
            Map.entry(Instant.class, Instant.parse("2026-10-06T08:00:00Z")),
            Map.entry(Duration.class, Duration.ofHours(17)),
            Map.entry(Boolean.class, true),
            Map.entry(boolean.class, true),
            Map.entry(Integer.class, 3),
            Map.entry(int.class, 2),
            Map.entry(long.class, 4L),
            Map.entry(Long.class, 5L));

    private GoldenDraft() {}

    public static void main(String... folder) throws Exception {
        for (EventName name : EventCatalogue.names()) {
            Path file = Path.of(folder[0], name.name() + "." + name.revision() + ".json");
            if (Files.notExists(file)) {
                write(file, sample(EventCatalogue.typeOf(name), name.name()));
            }
        }
    }

    private static void write(Path file, Object event) throws IOException, UnknownEvent {
        Object tree = PRETTY.readTree(Json.mapper().writeValueAsBytes(event));
        Files.writeString(file, PRETTY.writeValueAsString(tree) + "\n");
    }

    private static Object sample(Type type, String field) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Type held = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Map.class) {
                return Map.of(field, "as the return has it");
            }
            Object value = sample(held, field);
            return generic.getRawType() == Answer.class ? Answer.of(value) : List.of(value);
        }
        Class<?> one = (Class<?>) type;
        if (VALUES.containsKey(one)) {
            return VALUES.get(one);
        }
        if (one == String.class) {
            return field.equals("language")
                    ? "cy"
                    : "The " + field.replaceAll("([A-Z])", " $1").toLowerCase() + " as written";
        }
        if (one == Narrative.class) {
            return new Narrative(List.of(
                    new Narrative.Segment(Narrative.SegmentKind.FACT, null, null, "What the " + field + " is in fact"),
                    new Narrative.Segment(
                            Narrative.SegmentKind.OPINION, "Sam Sample", "en", "An opinion on the " + field)));
        }
        if (one == Content.class) {
            return sample(Contact.class, field);
        }
        return one.isEnum() ? one.getEnumConstants()[one.getEnumConstants().length - 1] : filled(one);
    }

    private static Object filled(Class<?> type) throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            values.add(sample(component.getGenericType(), component.getName()));
            types.add(component.getType());
        }
        return type.getDeclaredConstructor(types.toArray(Class<?>[]::new)).newInstance(values.toArray());
    }
}
