package org.runningrecord.command.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.runningrecord.command.Body;
import org.runningrecord.command.template.Described;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A body bent in every way that a schema gives cause to, at one place after the other.
 *
 * @param tried the fields of parts in which everything odd was tried, here or in another kind that has the part
 */
record Bent(Described described, Samples samples, Set<String> tried) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** So many characters are tried at one place only of a body: they are many to read, and one rule is asked. */
    private static final int MANY = 10_000;

    private static final List<JsonNode> ALWAYS = Stream.concat(
                    Body.ODD.stream(),
                    Stream.of(
                                    "' '",
                                    "'2026-13-01'",
                                    "'2026-10-05'",
                                    "'2099'",
                                    "'2026-10-05/2026-10-01'",
                                    "[' ']",
                                    "{'notGiven': 'not-known'}",
                                    "{'notGiven': 'not-known', 'reason': ''}",
                                    "{'notGiven': 'not-known', 'reason': 'Out', 'more': 1}",
                                    "{'notGiven': 'not-known', 'reason': 'Nobody said'}",
                                    "[{'kind': 'quote', 'text': 'Go'}]",
                                    "[{'kind': 'quote', 'whose': 'Mum', 'language': 'cy', 'text': 'Cer'}]",
                                    "[{'kind': 'fact', 'language': '?', 'text': 'Go', 'mood': 'low'}]")
                            .map(Body::json))
            .toList();

    /** Whatever may stand at this place and should not, and whatever should. */
    void everywhere(ObjectNode good, BiConsumer<String, ObjectNode> each) {
        boolean many = false;
        for (String place : places(good)) {
            if (!first("bent", place)) {
                continue;
            }
            here(good, place, each);
            if (place.isEmpty()) {
                continue;
            }
            ALWAYS.forEach(odd -> each.accept(place, with(good, place, odd)));
            int most = greatest(place, "maxLength");
            if (good.at(place).isString() && (most < MANY || !many)) {
                each.accept(place, with(good, place, NODES.stringNode("x".repeat(most + 1))));
                many |= most >= MANY;
            }
        }
    }

    /** Whether this was not tried yet in this field of this part: a part that many kinds have is the same in each. */
    boolean first(String what, String place) {
        int slash = place.lastIndexOf('/');
        return slash <= 0
                || tried.add(what
                        + described.at(place.substring(0, slash)).stream()
                                .map(schema -> schema.path("$ref")
                                        .asString(schema.path("properties").toString()))
                                .toList()
                        + place.substring(slash));
    }

    /** What the schema says can be chosen here, left out here or added here. */
    void here(ObjectNode good, String place, BiConsumer<String, ObjectNode> each) {
        without(good, place, each);
        choices(place).forEach(choice -> each.accept(place, with(good, place, choice)));
        JsonNode node = good.at(place);
        if (node.isObject()) {
            each.accept(place, with(good, place + "/colour", NODES.stringNode("red")));
        } else if (node.isArray() && !node.isEmpty()) {
            each.accept(place, with(good, place, copies(node.get(0), 1 + greatest(place, "maxItems"))));
        }
        absent(good, place).forEach(name -> each.accept(place, with(good, place + "/" + name, sample(place, name))));
    }

    void without(ObjectNode good, String place, BiConsumer<String, ObjectNode> each) {
        if (!place.isEmpty()) {
            each.accept(place, without(good, place));
        }
    }

    /** Every word, or yes and no, that the schema lets one choose at this place. */
    Stream<JsonNode> choices(String place) {
        return described.at(place).stream()
                .flatMap(schema -> schema.path("type").asString("").equals("boolean")
                        ? Stream.of(BooleanNode.TRUE, BooleanNode.FALSE)
                        : schema.path("enum").valueStream())
                .filter(JsonNode::isValueNode)
                .distinct();
    }

    /** The fields that could stand in this object and do not. */
    List<String> absent(ObjectNode body, String place) {
        JsonNode node = body.at(place);
        return !node.isObject()
                ? List.of()
                : described.at(place).stream()
                        .flatMap(schema -> schema.path("properties").propertyStream())
                        .filter(field -> !field.getValue().isEmpty())
                        .map(field -> field.getKey())
                        .filter(name -> !node.has(name) && !name.equals("notGiven"))
                        .distinct()
                        .toList();
    }

    JsonNode sample(String place, String name) {
        return described.at(place).stream()
                .map(schema -> schema.path("properties").path(name))
                .filter(schema -> !schema.isEmpty())
                .findFirst()
                .map(samples::of)
                .orElseThrow();
    }

    private int greatest(String place, String limit) {
        return described.at(place).stream()
                .mapToInt(schema -> schema.path(limit).asInt(0))
                .max()
                .orElse(0);
    }

    private static ArrayNode copies(JsonNode one, int many) {
        ArrayNode list = NODES.arrayNode();
        for (int i = 0; i < many; i++) {
            list.add(one);
        }
        return list;
    }

    static ObjectNode with(ObjectNode body, String place, JsonNode value) {
        return Body.of(Object.class, body).with(place, value).tree();
    }

    static ObjectNode without(ObjectNode body, String place) {
        ObjectNode copy = body.deepCopy();
        JsonPointer at = JsonPointer.compile(place);
        JsonNode holder = copy.at(at.head());
        if (holder instanceof ArrayNode list) {
            list.remove(at.last().getMatchingIndex());
        } else {
            ((ObjectNode) holder).remove(at.last().getMatchingProperty());
        }
        return copy;
    }

    /** Every place of a body, and the body itself. */
    static List<String> places(ObjectNode body) {
        List<String> places = new ArrayList<>(List.of(""));
        Body.of(Object.class, body).places().forEach(places::add);
        return places;
    }
}
