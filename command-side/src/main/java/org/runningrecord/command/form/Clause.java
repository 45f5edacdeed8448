package org.runningrecord.command.form;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said about one field of a form.
 *
 * @param rule for its value
 * @param need whether it has to be there
 * @param when on what that depends; absent where it does not
 * @param say what is asked for, or for {@link Need#NEVER} what is wrong
 */
record Clause(
        RecordComponent field,
        ValueRule rule,
        Need need,
        @Nullable Condition when,
        String say) {

    private static final String ANYBODY = "the child";

    enum Need {
        ALWAYS,
        WHERE,
        NEVER,
        OPTIONAL,
        ALSO
    }

    String name() {
        return field.getName();
    }

    void check(Examination on, String at, Object part) {
        Object value = Reading.read(part, field);
        boolean there = value != null && !(value instanceof List<?> list && list.isEmpty());
        boolean holds = when == null || when.holds().test(part);
        String pointer = at + "/" + name();
        if (!there && holds && (need == Need.ALWAYS || need == Need.WHERE)) {
            on.fault(pointer, rule.missing(spoken(part)));
        } else if (there && need == Need.NEVER) {
            if (holds) {
                on.fault(pointer, spoken(part));
            }
        } else if (there && (holds || need != Need.ALSO)) {
            rule.check(on, pointer, value, need == Need.OPTIONAL ? "Leave it out rather than empty" : spoken(part));
        }
    }

    /** What is said, with the name of the child it is said of where the part names one. */
    private String spoken(Object part) {
        return say.contains("{who}") ? say.replace("{who}", who(part)) : say;
    }

    private static String who(Object part) {
        Object name = Reading.at(part, "name");
        return name instanceof String text && !text.isBlank() ? text : ANYBODY;
    }

    /** The field as its form describes it. */
    Map<String, Object> described(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>(
                need == Need.ALWAYS ? ValueRule.filled(rule.schema(definitions)) : rule.schema(definitions));
        if (need != Need.NEVER && !say.isEmpty()) {
            schema.put("title", say.replace("{who}", ANYBODY));
        }
        return schema;
    }

    /** What the schema says of it beside the field itself. */
    Optional<Map<String, Object>> condition(Definitions definitions) {
        Map<String, Object> then = switch (need) {
            case WHERE -> Map.of("required", List.of(name()), "properties", Map.of(name(), filled()));
            case NEVER -> Map.of("not", Map.of("required", List.of(name())), "description", say);
            case ALSO -> Map.of("properties", Map.of(name(), rule.schema(definitions)));
            case ALWAYS, OPTIONAL -> Map.of();
        };
        return when == null || then.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.of("if", when.schema(), "then", then));
    }

    private Map<String, Object> filled() {
        return field.getType() == List.class ? Map.of("minItems", 1) : Map.of();
    }

    /** The name of a schema for the type that has this field. */
    static String schemaName(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : outer.getSimpleName() + type.getSimpleName();
    }
}
