package org.runningrecord.command.form;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads fields of records by their names. */
final class Reading {

    private static final ClassValue<Map<String, RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
            Map<String, RecordComponent> byName = new HashMap<>();
            Arrays.stream(type.getRecordComponents()).forEach(one -> byName.put(one.getName(), one));
            return byName;
        }
    };

    private Reading() {}

    /** @throws IllegalArgumentException if there is no such field */
    static RecordComponent component(Class<?> type, String name) {
        RecordComponent component = COMPONENTS.get(type).get(name);
        if (component == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no field " + name);
        }
        return component;
    }

    /** What stands at this path; absent where anything on the way is. */
    static @Nullable Object at(@Nullable Object part, String path) {
        Object value = part;
        for (String name : path.split("/")) {
            Object held = Wrapped.plain(value);
            if (!(held instanceof Record) || Wrapped.notGiven(held)) {
                return null;
            }
            value = read(held, component(held.getClass(), name));
        }
        return value;
    }

    static @Nullable Object read(Object part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is asked of the value at this path, as a schema of what holds it. */
    static Map<String, Object> nested(String path, Map<String, Object> schema) {
        Map<String, Object> nested = schema;
        List<String> names = Arrays.asList(path.split("/"));
        for (int i = names.size() - 1; i >= 0; i--) {
            nested = Map.of("properties", Map.of(names.get(i), nested), "required", List.of(names.get(i)));
        }
        return nested;
    }
}
