package org.runningrecord.command.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Schemas that more than one place refers to, by their names. */
public final class Definitions {

    private final String prefix;
    private final Map<String, Object> schemas = new LinkedHashMap<>();

    /** @param prefix of references, for example {@code #/$defs/} */
    public Definitions(String prefix) {
        this.prefix = prefix;
    }

    /** A reference to the schema of this name, which is made when it is first asked for. */
    Map<String, Object> refer(String name, Function<Definitions, Map<String, Object>> schema) {
        if (!schemas.containsKey(name)) {
            schemas.put(name, Map.of());
            schemas.put(name, schema.apply(this));
        }
        return Map.of("$ref", prefix + name);
    }

    public Map<String, Object> schemas() {
        return schemas;
    }
}
