package org.runningrecord.command.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value without parts.
 *
 * @param name of a schema that is worth one; absent where it stands for itself
 */
record Simple<V>(
        Class<V> type, @Nullable String name, Check<V> check, Function<Definitions, Map<String, Object>> schema)
        implements ValueRule {

    /** Says what is wrong with a value. */
    @FunctionalInterface
    interface Check<V> {
        void check(Examination on, String pointer, V value, String ask);
    }

    @Override
    public void check(Examination on, String pointer, Object value, String ask) {
        check.check(on, pointer, type.cast(value), ask);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return new LinkedHashMap<>(name == null ? schema.apply(definitions) : definitions.refer(name, this, schema));
    }
}
