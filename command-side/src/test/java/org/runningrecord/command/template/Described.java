package org.runningrecord.command.template;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.runningrecord.log.codec.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A kind of entry as its schema describes it, read as anybody would who has nothing else. */
public final class Described {

    private static final JsonMapper JSON = Json.builder().build();

    private final JsonNode root;
    private final Schema schema;
    private final Map<String, List<JsonNode>> found = new HashMap<>();

    private Described(JsonNode root) {
        this.root = root;
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }

    public static Described by(Template<?> template) {
        return new Described(JSON.valueToTree(TemplateSchema.of(template)));
    }

    public JsonNode root() {
        return root;
    }

    /** Whether nothing is wrong with this body by the schema alone. */
    public boolean accepts(JsonNode body) {
        return schema.validate(body, OutputFormat.BOOLEAN);
    }

    /** What is wrong with this body by the schema alone. */
    public List<String> wrong(JsonNode body) {
        return schema.validate(body).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** Every schema that may say something of what stands at this place of a body. */
    public List<JsonNode> at(String pointer) {
        String place = pointer.replaceAll("/\\d+", "/0");
        if (!found.containsKey(place)) {
            int slash = place.lastIndexOf('/');
            found.put(
                    place,
                    slash < 0
                            ? all(root)
                            : at(place.substring(0, slash)).stream()
                                    .flatMap(schema -> below(schema, place.substring(slash + 1)))
                                    .distinct()
                                    .toList());
        }
        return found.get(place);
    }

    /** What is said in words of this place, or of what it is a part of. */
    public Stream<String> words(String pointer) {
        List<String> steps = steps(pointer);
        return Stream.iterate(0, depth -> depth <= steps.size(), depth -> depth + 1)
                .map(depth -> String.join(
                        "", steps.subList(0, depth).stream().map("/"::concat).toList()))
                .flatMap(place -> at(place).stream())
                .map(schema -> schema.path("description").asString(""))
                .distinct();
    }

    /** The schema itself where this refers to one. */
    public JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    private Stream<JsonNode> below(JsonNode schema, String step) {
        return Stream.of(schema.path("properties").get(step), step.matches("\\d+") ? schema.get("items") : null)
                .filter(Objects::nonNull)
                .flatMap(found -> all(found).stream());
    }

    /** This schema, what it refers to, each it offers, and what it adds on a condition. */
    private List<JsonNode> all(JsonNode schema) {
        Stream<JsonNode> more = Stream.of(
                        schema.has("$ref") ? Stream.of(resolved(schema)) : Stream.<JsonNode>empty(),
                        schema.path("anyOf").valueStream(),
                        schema.path("allOf").valueStream().map(one -> one.path("then")))
                .flatMap(one -> one);
        return Stream.concat(Stream.of(schema), more.flatMap(one -> all(one).stream()))
                .toList();
    }

    private static List<String> steps(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/"));
    }
}
