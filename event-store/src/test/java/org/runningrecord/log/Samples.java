package org.runningrecord.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Commits for tests. */
public final class Samples {

    private Samples() {}

    public static LogEvent event(String stream, long sequence) {
        return event(stream, sequence, ("{\"word\":\"née " + sequence + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    public static LogEvent event(String stream, long sequence, byte[] payload) {
        return new LogEvent(
                stream,
                sequence,
                UUID.randomUUID().toString(),
                "visit-recorded",
                1,
                LogEvent.JSON,
                payload,
                ("{\"salt\":\"" + UUID.randomUUID() + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    public static NewCommit commit(LogEvent... events) {
        return new NewCommit(List.of(events), null, null);
    }

    /** So many events of one stream, from a sequence on. */
    public static NewCommit commit(String stream, long first, int count) {
        return new NewCommit(
                IntStream.range(0, count)
                        .mapToObj(i -> event(stream, first + i))
                        .toList(),
                null,
                null);
    }

    public static NewCommit keyed(String key, LogEvent... events) {
        return new NewCommit(List.of(events), key, "digest of " + key);
    }

    /** All of an event as one text, to compare. */
    public static String text(LogEvent event) {
        return String.join(
                " ",
                event.stream(),
                event.sequence() + "",
                event.id(),
                event.name(),
                event.revision() + "",
                event.codec(),
                new String(event.payload(), StandardCharsets.UTF_8),
                new String(event.metadata(), StandardCharsets.UTF_8));
    }

    /** Every commit of a log, read in small steps. */
    public static List<Commit> all(LogStore log) {
        List<Commit> all = new ArrayList<>();
        long position = 0;
        for (List<Commit> read = log.read(0, 7); !read.isEmpty(); read = log.read(position, 7)) {
            all.addAll(read);
            position = all.get(all.size() - 1).end();
        }
        return all;
    }
}
