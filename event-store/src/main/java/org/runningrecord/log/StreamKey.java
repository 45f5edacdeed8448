package org.runningrecord.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code stream/0000000042}: a stream and a sequence, so written that keys of a stream sort by sequence. */
public final class StreamKey {

    private static final int DIGITS = 10;

    private StreamKey() {}

    public static String of(String stream, long sequence) {
        String digits = Long.toString(sequence);
        if (sequence < 0 || digits.length() > DIGITS) {
            throw new IllegalArgumentException("A sequence has at most ten digits");
        }
        return stream + "/" + "0".repeat(DIGITS - digits.length()) + digits;
    }

    /**
     * The keys that make a commit unique: for each of its streams, the first sequence in the commit.
     *
     * @throws IllegalArgumentException if a sequence cannot be written as a key
     */
    public static List<String> firstOfEach(List<LogEvent> events) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (LogEvent event : events) {
            keys.putIfAbsent(event.stream(), of(event.stream(), event.sequence()));
        }
        return List.copyOf(keys.values());
    }

    /** A key at or after every key of the stream. */
    public static String last(String stream) {
        return of(stream, 9_999_999_999L);
    }

    /** The first text after every stream, and every key, that begins so. */
    public static String beyond(String prefix) {
        int last = prefix.length() - 1;
        return prefix.substring(0, last) + (char) (prefix.charAt(last) + 1);
    }

    public static String stream(String key) {
        return key.substring(0, key.length() - DIGITS - 1);
    }
}
