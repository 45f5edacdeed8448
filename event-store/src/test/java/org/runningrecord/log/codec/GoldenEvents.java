package org.runningrecord.log.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.runningrecord.events.Event;
import org.runningrecord.events.EventName;
import org.runningrecord.log.LogEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One file for each event and revision, {@code name.revision.json}. Once released, a file is never edited: logs hold events written like it. */
final class GoldenEvents {

    private GoldenEvents() {}

    static List<EventName> names() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString().split("\\."))
                    .map(parts -> new EventName(parts[0], Integer.parseInt(parts[1])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(EventName name) {
        try {
            return JsonMapper.shared()
                    .readTree(Files.readString(folder().resolve(name.name() + "." + name.revision() + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Event read(EventName name) {
        return new EventCodec().read(stored(name, LogEvent.JSON, tree(name)));
    }

    static LogEvent stored(EventName name, String codec, JsonNode payload) {
        return new LogEvent(
                "record:5d7e0b0a-94b1-4a2c-8a55-0f1d8f7c2a11",
                1,
                "a1b2c3d4-0000-4000-8000-000000000001",
                name.name(),
                name.revision(),
                codec,
                payload.toString().getBytes(StandardCharsets.UTF_8),
                new byte[0]);
    }

    private static Path folder() {
        try {
            return Path.of(GoldenEvents.class.getResource("/golden/events").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
