package org.runningrecord.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A commit on its way into the log.
 *
 * @param events at least one; of each stream in the order of their sequences
 * @param key the idempotency key, already scoped by caller
 * @param request a digest of the request that the key stands for
 */
public record NewCommit(
        List<LogEvent> events,
        @Nullable String key,
        @Nullable String request) {

    public NewCommit {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A commit holds at least one event");
        }
    }

    /** The keys that make this commit unique: for each stream, its first sequence in the commit. */
    public List<String> streamKeys() {
        return streamKeys(events);
    }

    static List<String> streamKeys(List<LogEvent> events) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (LogEvent event : events) {
            keys.putIfAbsent(event.stream(), StreamKey.of(event.stream(), event.sequence()));
        }
        return List.copyOf(keys.values());
    }
}
