package org.runningrecord.command.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Answer.WhyNotGiven;
import org.runningrecord.events.value.Kebab;

/** Answers that may be not given, and lists, around what they hold. */
final class Wrapped {

    private Wrapped() {}

    /** The rule for a field of this type. @param inner for what stands innermost; absent where its type says all */
    static ValueRule of(Type type, @Nullable ValueRule inner) {
        if (type instanceof ParameterizedType generic) {
            ValueRule held = of(generic.getActualTypeArguments()[0], inner);
            return generic.getRawType() == Answer.class ? new Answered(held) : new Listed(held);
        }
        return inner != null ? inner : Types.of((Class<?>) type);
    }

    private record Answered(ValueRule held) implements ValueRule {

        private static final Object NOT_GIVEN = WhyNotGiven.class;

        @Override
        public void check(Examination on, String pointer, Object value, String ask) {
            if (value instanceof Answer.Given<?> given && held.empty(given.value())) {
                on.fault(pointer, missing(ask));
                return;
            }
            on.checks().answered(pointer, (Answer<?>) value, ask, (at, given) -> held.check(on, at, given, ask));
        }

        @Override
        public Set<String> forgotten() {
            return held.forgotten();
        }

        @Override
        public String missing(String ask) {
            return ask + ". If there is nothing to say, answer not-done, not-known or does-not-apply, with the reason";
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Map.of(
                    "anyOf",
                    List.of(
                            ValueRule.filled(held.schema(definitions)),
                            definitions.refer("NotGiven", NOT_GIVEN, Answered::notGiven)));
        }

        private static Map<String, Object> notGiven(Definitions definitions) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("notGiven", Values.choice(WhyNotGiven.class).schema(definitions));
            properties.put("reason", Values.LINE.schema(definitions));
            return Map.of(
                    "description",
                    "Why there is no answer",
                    "type",
                    "object",
                    "properties",
                    properties,
                    "required",
                    List.of("notGiven", "reason"),
                    "additionalProperties",
                    false);
        }
    }

    private record Listed(ValueRule held) implements ValueRule {

        @Override
        public void check(Examination on, String pointer, Object value, String ask) {
            List<?> items = (List<?>) value;
            on.checks().atMost(pointer, items.size(), held.most());
            for (int i = 0; i < items.size(); i++) {
                String at = pointer + "/" + i;
                if (on.checks().required(at, items.get(i), "This cannot be empty")) {
                    held.check(on, at, items.get(i), ask);
                }
            }
        }

        @Override
        public boolean empty(Object value) {
            return ((List<?>) value).isEmpty();
        }

        @Override
        public Set<String> forgotten() {
            return held.forgotten();
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Map.of("type", "array", "maxItems", held.most(), "items", held.schema(definitions));
        }
    }

    /** Whether this is an answer that says why there is none. */
    static boolean notGiven(@Nullable Object value) {
        return value instanceof Answer.NotGiven;
    }

    /** The value itself, taken out of an answer; choices as they are written. */
    static @Nullable Object plain(@Nullable Object value) {
        Object held = value instanceof Answer.Given<?> given ? given.value() : value;
        return held instanceof Enum<?> choice ? Kebab.of(choice) : held;
    }
}
