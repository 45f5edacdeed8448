package org.runningrecord.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A record that a test fills from the published examples of entries, and reads as views show it. */
final class Story {

    private static final JsonMapper JSON = new JsonMapper();

    private final Reading reading = Reading.ofNewRecord();

    Reading reading() {
        return reading;
    }

    /** What was recorded: the id of the entry, as it is told outside. */
    String tell(String path, String example, Object... changed) {
        return reading.submit(path, changed(example(example), changed).toString())
                .text("/entry");
    }

    /** Does something about an entry. */
    void act(String entry, String what, String example, Object... changed) {
        reading.submit(
                "/entries/" + entry + "/" + what,
                changed(example(example), changed).toString());
    }

    JsonNode view(String path) {
        return reading.view(path);
    }

    static ObjectNode example(String kind) {
        try (InputStream example = Story.class.getResourceAsStream("/examples/" + kind + ".json")) {
            return (ObjectNode) JSON.readTree(example);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands under a pointer in each of a list. */
    static List<String> texts(JsonNode page, String list, String pointer) {
        return StreamSupport.stream(page.at(list).spliterator(), false)
                .map(one -> one.at(pointer).asString())
                .toList();
    }

    /** @param fields names, each followed by JSON or by a text */
    private static ObjectNode changed(ObjectNode body, Object... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            String value = String.valueOf(fields[i + 1]);
            boolean json = fields[i + 1] instanceof Boolean || value.startsWith("{") || value.startsWith("[");
            body.set(
                    (String) fields[i],
                    json ? JSON.readTree(value) : JSON.getNodeFactory().stringNode(value));
        }
        return body;
    }
}
