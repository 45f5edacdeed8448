package org.runningrecord.command.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.runningrecord.log.codec.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** For every kind of entry a good example, which can be submitted as it is. */
public final class Examples {

    private static final JsonMapper JSON = Json.builder().build();

    private Examples() {}

    /** @throws IllegalStateException if there is none for this kind */
    public static JsonNode of(String kind) {
        return find(kind).orElseThrow(() -> new IllegalStateException("There is no example of a " + kind));
    }

    static Optional<JsonNode> find(String name) {
        try (InputStream file = Examples.class.getResourceAsStream("/examples/" + name + ".json")) {
            return file == null ? Optional.empty() : Optional.of(JSON.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
