package org.runningrecord.command.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.submission.Bodies;
import org.runningrecord.events.content.Content;
import org.runningrecord.log.codec.Json;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Faults;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Applies a JSON merge patch (RFC 7396) to the content of an entry. */
final class MergePatch {

    private final JsonMapper json;
    private final Bodies bodies;

    /** @param edge how what is said outside differs from what is stored; none where it does not */
    MergePatch(JacksonModule... edge) {
        json = Json.builder().addModules(edge).build();
        bodies = new Bodies(edge);
    }

    /** The content with the changes in it; absent where they do not fit, and then the faults say why. */
    @Nullable
    Content of(Content before, JsonNode changes, Faults faults) {
        if (!(changes instanceof ObjectNode patch) || patch.isEmpty()) {
            faults.add("/changes", "Give the fields that are to change, as an object");
            return null;
        }
        ObjectNode tree = json.valueToTree(before);
        ObjectNode merged = merge(tree.deepCopy(), patch);
        if (merged.equals(tree)) {
            faults.add("/changes", "This changes nothing");
            return null;
        }
        List<Fault> misfits = new ArrayList<>();
        Content after = bodies.fit(merged, before.getClass(), misfits);
        misfits.forEach(fault -> faults.add("/changes" + fault.pointer(), fault.detail()));
        return after;
    }

    /** What has to change for one content to become another of its kind; empty where nothing has to. */
    ObjectNode between(Content before, Content after) {
        return between((ObjectNode) json.valueToTree(before), (ObjectNode) json.valueToTree(after));
    }

    private ObjectNode between(ObjectNode before, ObjectNode after) {
        ObjectNode changes = json.createObjectNode();
        before.propertyNames().stream().filter(name -> !after.has(name)).forEach(changes::putNull);
        for (Map.Entry<String, JsonNode> field : after.properties()) {
            JsonNode was = before.get(field.getKey());
            JsonNode is = field.getValue();
            if (was instanceof ObjectNode there && is instanceof ObjectNode here) {
                ObjectNode inside = between(there, here);
                if (!inside.isEmpty()) {
                    changes.set(field.getKey(), inside);
                }
            } else if (!is.equals(was)) {
                changes.set(field.getKey(), is);
            }
        }
        return changes;
    }

    private static ObjectNode merge(ObjectNode target, ObjectNode patch) {
        for (Map.Entry<String, JsonNode> field : patch.properties()) {
            JsonNode value = field.getValue();
            if (value.isNull()) {
                target.remove(field.getKey());
            } else if (value instanceof ObjectNode inner && target.get(field.getKey()) instanceof ObjectNode there) {
                target.set(field.getKey(), merge(there, inner));
            } else {
                target.set(field.getKey(), value);
            }
        }
        return target;
    }
}
