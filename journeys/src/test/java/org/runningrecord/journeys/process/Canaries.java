package org.runningrecord.journeys.process;

import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Words that nobody writes, put into everything somebody could have written. */
final class Canaries {

    static final String WORD = "canary";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final AtomicInteger let = new AtomicInteger();

    /** How many there are so far. */
    int count() {
        return let.get();
    }

    String one() {
        return WORD + "-" + let.incrementAndGet();
    }

    /** A body with one in every text that a person writes: those of more than one word. */
    String in(JsonNode body) {
        JsonNode copy = body.deepCopy();
        walk(copy);
        return JSON.writeValueAsString(copy);
    }

    /** Refused, for a field that is none. The name of a field is no content: it is said which one is wrong. */
    String refused(JsonNode body) {
        ObjectNode copy = (ObjectNode) JSON.readTree(in(body));
        return JSON.writeValueAsString(copy.put("nobodyKnows", one()));
    }

    private void walk(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (isWritten(field.getValue())) {
                    field.setValue(StringNode.valueOf(field.getValue().asString() + " " + one()));
                } else {
                    walk(field.getValue());
                }
            });
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                if (isWritten(list.get(i))) {
                    list.set(i, StringNode.valueOf(list.get(i).asString() + " " + one()));
                } else {
                    walk(list.get(i));
                }
            }
        }
    }

    private static boolean isWritten(JsonNode value) {
        return value.isString() && value.asString().contains(" ");
    }
}
