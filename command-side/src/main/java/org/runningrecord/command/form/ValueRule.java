package org.runningrecord.command.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.runningrecord.command.decision.Checks;

/** How one value is checked, and how it is described to whoever builds a form. */
public interface ValueRule {

    /** @param ask what is asked for here, for whoever left it empty */
    void check(Examination on, String pointer, Object value, String ask);

    /** As JSON Schema (2020-12). */
    Map<String, Object> schema(Definitions definitions);

    /** What is said where there is no value. */
    default String missing(String ask) {
        return ask;
    }

    /** Whether there is nothing in this value although it is there. */
    default boolean empty(Object value) {
        return false;
    }

    /** The schema of what holds something: a list that is asked for cannot be empty. */
    static Map<String, Object> filled(Map<String, Object> schema) {
        Map<String, Object> filled = new LinkedHashMap<>(schema);
        if ("array".equals(schema.get("type"))) {
            filled.put("minItems", 1);
        }
        return filled;
    }

    /** How many of these can stand in one list. */
    default int most() {
        return Checks.ITEMS;
    }

    /** The fields, at whatever depth, that nothing is said of; named by their paths. */
    default Set<String> forgotten() {
        return Set.of();
    }
}
