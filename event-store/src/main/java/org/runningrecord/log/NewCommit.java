package org.runningrecord.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A commit on its way into the log. For each of its streams it goes on where the last commit of that stream ended: whoever decides it has read the
 * stream to its end.
 *
 * @param events at least one; of each stream in the order of their sequences, without a gap
 * @param key the idempotency key, already scoped by caller
 * @param request a digest of the request that the key stands for
 */
public record NewCommit(
        List<LogEvent> events,
        @Nullable String key,
        @Nullable String request) {

    /** The greatest weight of a commit, in bytes: a document of MongoDB holds 16 MiB, and every adapter refuses the same commits. */
    public static final long MAX_WEIGHT = 15L * 1024 * 1024;

    /** @throws IllegalArgumentException if the events are none, too heavy, or of one stream not in sequence */
    public NewCommit {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A commit holds at least one event");
        }
        if (weight(events) > MAX_WEIGHT) {
            throw new IllegalArgumentException("A commit holds at most " + MAX_WEIGHT + " bytes");
        }
        Map<String, Long> next = new HashMap<>();
        for (LogEvent event : events) {
            StreamKey.of(event.stream(), event.sequence());
            Long expected = next.put(event.stream(), event.sequence() + 1);
            if (expected != null && event.sequence() != expected) {
                throw new IllegalArgumentException("In a commit the events of a stream follow one another");
            }
        }
    }

    /** The keys that make this commit unique: for each stream, its first sequence in the commit. */
    public List<String> streamKeys() {
        return StreamKey.firstOfEach(events);
    }

    /** How many bytes this commit takes at most in a store. */
    public long weight() {
        return weight(events);
    }

    private static long weight(List<LogEvent> events) {
        return events.stream().mapToLong(LogEvent::weight).sum();
    }
}
