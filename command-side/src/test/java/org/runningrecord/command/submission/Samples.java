package org.runningrecord.command.submission;

import org.runningrecord.command.Given;
import org.runningrecord.command.template.Described;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The least that a schema asks for, made of nothing but the schema.
 *
 * @param entry the id of an entry that can be named
 */
record Samples(Described described, String entry) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    JsonNode of(JsonNode given) {
        JsonNode schema = described.resolved(given);
        if (schema.has("anyOf")) {
            return of(schema.get("anyOf").get(0));
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (schema.path("type").asString("")) {
            case "boolean" -> NODES.booleanNode(true);
            case "array" -> list(schema);
            case "object" -> object(schema);
            default -> NODES.stringNode(text(schema.path("pattern").asString("")));
        };
    }

    private ArrayNode list(JsonNode schema) {
        ArrayNode list = NODES.arrayNode();
        list.add(of(schema.get("items")));
        return list;
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = NODES.objectNode();
        schema.path("required")
                .valueStream()
                .forEach(name ->
                        object.set(name.asString(), of(schema.get("properties").get(name.asString()))));
        return object;
    }

    /** A text that fits what is written like this. */
    private String text(String pattern) {
        if (pattern.startsWith("^(\\d{4}")) {
            return "2026-10-05";
        }
        if (pattern.contains("A-Za-z")) {
            return "cy";
        }
        if (pattern.startsWith("^[0-9a-f]")) {
            return pattern.contains("\\.") ? entry : Given.TOM.value();
        }
        return "Said";
    }
}
