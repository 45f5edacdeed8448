package org.runningrecord.query.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.Content;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One field in which two versions of an entry differ.
 *
 * @param field as a JSON pointer into the content
 * @param before what it said; absent where it said nothing
 * @param after what it says now; absent where it says nothing any more
 */
public record Difference(
        String field, @Nullable JsonNode before, @Nullable JsonNode after) {

    /**
     * Every field in which two versions differ, in the order of the fields. Lists differ as a whole.
     *
     * @param json writes both as readers see them
     */
    public static List<Difference> between(Content before, Content after, JsonMapper json) {
        List<Difference> found = new ArrayList<>();
        compare("", json.valueToTree(before), json.valueToTree(after), found);
        return found;
    }

    private static void compare(
            String field, @Nullable JsonNode before, @Nullable JsonNode after, List<Difference> found) {
        if (before instanceof ObjectNode one && after instanceof ObjectNode other) {
            Set<String> names = new TreeSet<>(one.propertyNames());
            names.addAll(other.propertyNames());
            names.forEach(name -> compare(
                    field + "/" + name.replace("~", "~0").replace("/", "~1"), one.get(name), other.get(name), found));
        } else if (before == null ? after != null : !before.equals(after)) {
            found.add(new Difference(field, before, after));
        }
    }
}
