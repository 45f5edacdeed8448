package org.runningrecord.command.form;

import java.util.Map;

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
}
