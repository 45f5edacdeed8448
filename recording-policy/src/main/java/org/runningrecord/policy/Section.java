package org.runningrecord.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One mapping of a profile while it is read. A value at fault is noted and replaced by something harmless, so that reading goes on and finds the rest;
 * nothing of a profile with faults is ever used.
 */
final class Section {

    private final String where;
    private final @Nullable JsonNode node;
    private final List<String> faults;
    private final Set<String> asked = new TreeSet<>();

    Section(String where, @Nullable JsonNode node, List<String> faults) {
        this.where = where;
        this.node = node != null && node.isObject() ? node : null;
        this.faults = faults;
        if (this.node == null) {
            faults.add((where.isEmpty() ? "the profile" : where) + ": a mapping is missing");
        }
    }

    @Nullable
    JsonNode value(String key) {
        asked.add(key);
        return node == null ? null : node.get(key);
    }

    Section section(String key) {
        return new Section(path(key), value(key), faults);
    }

    String text(String key) {
        JsonNode value = value(key);
        if (value == null || !value.isString() || value.asString().isBlank()) {
            fault(key, "a text is missing");
            return "";
        }
        return value.asString().strip();
    }

    /** A name in kebab case. */
    String name(String key) {
        String name = text(key);
        return name.isEmpty() ? name : kebab(key, name);
    }

    int positive(String key) {
        JsonNode value = value(key);
        if (value == null || !value.isInt() || value.asInt() < 1) {
            fault(key, "must be a whole number above 0" + (value == null ? "" : ", not " + value.asString()));
            return 1;
        }
        return value.asInt();
    }

    String oneOf(String key, String... choices) {
        String text = text(key);
        if (!text.isEmpty() && !List.of(choices).contains(text)) {
            fault(key, "\"" + text + "\" is none of " + String.join(", ", choices));
        }
        return text;
    }

    /** A list of names in kebab case; empty where the key is absent. */
    Set<String> names(String key) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode item : items(key)) {
            if (!names.add(kebab(key, item.asString()))) {
                fault(key, "\"" + item.asString() + "\" stands there twice");
            }
        }
        return names;
    }

    List<JsonNode> items(String key) {
        JsonNode value = value(key);
        List<JsonNode> items = new ArrayList<>();
        if (value != null && value.isArray()) {
            value.forEach(items::add);
        } else if (value != null) {
            fault(key, "must be a list");
        }
        return items;
    }

    /** One mapping of a list. */
    Section item(String key, int index, JsonNode item) {
        return new Section(path(key) + "[" + index + "]", item, faults);
    }

    /** Names in kebab case and the text that stands for each, in their order; empty where the key is absent. */
    Map<String, String> texts(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (value(key) == null) {
            return texts;
        }
        Section section = section(key);
        section.keys().forEach(name -> texts.put(kebab(key, name), section.text(name)));
        return texts;
    }

    /** Days with the reason for each; empty where the key is absent. */
    Map<LocalDate, String> days(String key) {
        Map<LocalDate, String> days = new LinkedHashMap<>();
        if (value(key) == null) {
            return days;
        }
        Section section = section(key);
        for (String day : section.keys()) {
            try {
                days.put(LocalDate.parse(day), section.text(day));
            } catch (DateTimeParseException e) {
                fault(key, "\"" + day + "\" is no day such as 2026-12-24");
            }
        }
        return days;
    }

    /** To be called last: a key that nobody asked for is a slip of the pen, and the rule it was meant for would silently not hold. */
    void refuseOtherKeys() {
        keys().stream().filter(key -> !asked.contains(key)).forEach(key -> fault(key, "is not known here"));
    }

    /** Of a mapping that is missing altogether, that is fault enough. */
    void fault(String key, String what) {
        if (node != null) {
            faults.add(path(key) + ": " + what);
        }
    }

    Set<String> keys() {
        return node == null ? Set.of() : new LinkedHashSet<>(node.propertyNames());
    }

    private String kebab(String key, String name) {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            fault(key, "\"" + name + "\" must be written like-this");
        }
        return name;
    }

    private String path(String key) {
        return where.isEmpty() ? key : where + "." + key;
    }
}
