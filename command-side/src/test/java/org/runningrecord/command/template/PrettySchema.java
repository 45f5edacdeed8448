package org.runningrecord.command.template;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.runningrecord.log.codec.Json;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A schema as text for people to compare: fields in the order of the form, and everything else in one order. */
final class PrettySchema {

    private static final JsonMapper JSON = Json.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance()))
            .build();
    private static final List<String> ORDER = List.of(
            "$schema",
            "title",
            "description",
            "$ref",
            "type",
            "enum",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems",
            "items",
            "properties",
            "required",
            "additionalProperties");

    private PrettySchema() {}

    static String of(Submittable template) {
        return JSON.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(schema(JSON.valueToTree(TemplateSchema.of(template))))
                + "\n";
    }

    private static JsonNode schema(JsonNode node) {
        if (node instanceof ArrayNode list) {
            ArrayNode ordered = JsonNodeFactory.instance.arrayNode();
            list.forEach(one -> ordered.add(schema(one)));
            return ordered;
        }
        if (!(node instanceof ObjectNode)) {
            return node;
        }
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        node.propertyStream()
                .sorted(Comparator.comparing(PrettySchema::place).thenComparing(Map.Entry::getKey))
                .forEach(field -> ordered.set(field.getKey(), value(field)));
        return ordered;
    }

    private static JsonNode value(Map.Entry<String, JsonNode> field) {
        return field.getKey().equals("properties") || field.getKey().equals("$defs")
                ? named(field.getValue())
                : schema(field.getValue());
    }

    /** Schemas by the names of fields, which stay in the order in which a form asks for them. */
    private static JsonNode named(JsonNode schemas) {
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        schemas.propertyStream().forEach(field -> ordered.set(field.getKey(), schema(field.getValue())));
        return ordered;
    }

    private static int place(Map.Entry<String, JsonNode> field) {
        int place = ORDER.indexOf(field.getKey());
        return place < 0 ? ORDER.size() : place;
    }
}
