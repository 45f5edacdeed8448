package org.runningrecord.standalone;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a schema as somebody does who looks up whatever it refers to. */
final class References {

    private References() {}

    /** The same with what it refers to in the place of the reference; what stands beside a reference counts as well. */
    static JsonNode inPlace(JsonNode schema, JsonNode document) {
        if (schema instanceof ArrayNode list) {
            ArrayNode looked = list.arrayNode();
            list.forEach(one -> looked.add(inPlace(one, document)));
            return looked;
        }
        if (!(schema instanceof ObjectNode object)) {
            return schema;
        }
        ObjectNode looked = object.objectNode();
        if (object.path("$ref").isString()) {
            JsonNode found = document.at(object.get("$ref").asString().substring(1));
            looked.setAll((ObjectNode) inPlace(found, document));
        }
        object.propertyStream()
                .filter(field ->
                        !field.getKey().equals("$ref") && !field.getKey().equals("$defs"))
                .forEach(field -> looked.set(
                        field.getKey(),
                        field.getKey().equals("required")
                                ? sorted(field.getValue())
                                : inPlace(field.getValue(), document)));
        return looked;
    }

    /** In what order names are required makes no difference. */
    private static JsonNode sorted(JsonNode names) {
        ArrayNode sorted = ((ArrayNode) names).arrayNode();
        names.valueStream().map(JsonNode::asString).sorted().forEach(sorted::add);
        return sorted;
    }
}
