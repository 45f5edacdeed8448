package org.runningrecord.command.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.runningrecord.events.value.Kebab;

/**
 * On what it depends whether a field is asked for: on what was said in others beside it.
 *
 * @param schema the same as JSON Schema
 */
public record Condition(Predicate<Object> holds, Map<String, Object> schema) {

    /** Where the field at this path, for example {@code place/setting}, has one of these values. */
    public static Condition is(String path, Object... values) {
        List<Object> wanted = Arrays.stream(values)
                .map(value -> value instanceof Enum<?> choice ? Kebab.of(choice) : value)
                .toList();
        return new Condition(
                part -> wanted.contains(Objects.requireNonNullElse(Wrapped.plain(Reading.at(part, path)), "")),
                Reading.nested(path, Map.of("enum", wanted)));
    }

    /** Where this field has a value, and not the reason why it has none. */
    public static Condition given(String path) {
        return new Condition(
                part -> Reading.at(part, path) != null && !Wrapped.notGiven(Reading.at(part, path)),
                Reading.nested(path, Map.of("not", Map.of("type", "object", "required", List.of("notGiven")))));
    }

    /** Where this field says why it has no value. */
    public static Condition notGiven(String path) {
        return new Condition(
                part -> Wrapped.notGiven(Reading.at(part, path)),
                Reading.nested(path, Map.of("type", "object", "required", List.of("notGiven"))));
    }

    public Condition and(Condition other) {
        return new Condition(holds.and(other.holds), Map.of("allOf", List.of(schema, other.schema)));
    }

    public Condition or(Condition other) {
        return new Condition(holds.or(other.holds), Map.of("anyOf", List.of(schema, other.schema)));
    }

    public static Condition not(Condition condition) {
        return new Condition(condition.holds.negate(), Map.of("not", condition.schema));
    }
}
