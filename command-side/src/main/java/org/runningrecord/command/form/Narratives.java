package org.runningrecord.command.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.Narrative.SegmentKind;

/** Free text as a schema: a string, or segments that say what they are (Friend not foe, principle 5). */
final class Narratives {

    private Narratives() {}

    static Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> text = Map.of("type", "string", "pattern", "\\S", "maxLength", Checks.NARRATIVE);
        return Map.of(
                "description",
                "A text, or segments in which fact, opinion, analysis and people's words are told apart. A plain text is shown as not distinguished.",
                "anyOf",
                List.of(text, Map.of("type", "array", "minItems", 1, "items", segment(text))));
    }

    private static Map<String, Object> segment(Map<String, Object> text) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "kind",
                Map.of(
                        "enum",
                        Arrays.stream(SegmentKind.values()).map(Kebab::of).toList()));
        properties.put("whose", Values.LINE.schema(new Definitions("")));
        properties.put("language", Values.LANGUAGE.schema(new Definitions("")));
        properties.put("text", text);
        Map<String, Object> somebodys = Map.of(
                "required", List.of("kind"), "properties", Map.of("kind", Map.of("enum", List.of("opinion", "quote"))));
        return Map.of(
                "type",
                "object",
                "properties",
                properties,
                "required",
                List.of("text"),
                "additionalProperties",
                false,
                "if",
                somebodys,
                "then",
                Map.of("required", List.of("whose")));
    }
}
