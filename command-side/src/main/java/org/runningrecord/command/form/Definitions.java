package org.runningrecord.command.form;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Schemas that more than one place refers to, by their names. */
public final class Definitions {

    private final String prefix;
    private final Map<String, Object> schemas = new LinkedHashMap<>();
    private final Map<Object, String> names = new IdentityHashMap<>();

    /** @param prefix of references, for example {@code #/$defs/} */
    public Definitions(String prefix) {
        this.prefix = prefix;
    }

    /**
     * A reference to the schema of this rule, which is made when it is first asked for. Where another rule has the name already and does not say the
     * same, a number is put after it.
     */
    Map<String, Object> refer(String name, Object rule, Function<Definitions, Map<String, Object>> schema) {
        if (!names.containsKey(rule)) {
            Map<String, Object> made = schema.apply(this);
            String free = free(name, made);
            schemas.put(free, made);
            names.put(rule, free);
        }
        return Map.of("$ref", prefix + names.get(rule));
    }

    private String free(String name, Map<String, Object> schema) {
        String free = name;
        for (int i = 2; schemas.containsKey(free) && !schemas.get(free).equals(schema); i++) {
            free = name + i;
        }
        return free;
    }

    public Map<String, Object> schemas() {
        return schemas;
    }
}
