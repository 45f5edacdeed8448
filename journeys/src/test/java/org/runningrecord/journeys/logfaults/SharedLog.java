package org.runningrecord.journeys.logfaults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.mongo.MongoLogStore;
import org.runningrecord.log.mongo.StandIn;
import org.runningrecord.log.sqlite.SqliteLogStore;

/** One log that several nodes write, each through an instance of its own, as several processes would. */
final class SharedLog implements AutoCloseable {

    /** Where it is kept. */
    enum Kind {
        SQLITE,
        MONGO
    }

    private final Function<Clock, LogStore> open;
    private final List<AutoCloseable> opened = new ArrayList<>();

    SharedLog(Kind kind) {
        this.open = kind == Kind.SQLITE ? file() : standIn();
    }

    private Function<Clock, LogStore> file() {
        try {
            Path folder = Files.createTempDirectory("shared-log");
            opened.add(() -> remove(folder));
            return clock -> SqliteLogStore.open(folder.resolve("log.sqlite"), clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private Function<Clock, LogStore> standIn() {
        StandIn server = new StandIn();
        opened.add(server);
        return clock -> MongoLogStore.open(server.client().getDatabase("shared"), "commits", clock);
    }

    Node node() {
        return node(Clock.systemUTC());
    }

    Node node(Clock clock) {
        return node(clock, log -> log);
    }

    /** @param around puts something of a test between the node and its log */
    Node node(Clock clock, Function<LogStore, LogStore> around) {
        Node node = new Node(around.apply(open(clock)), new NoSnapshots(), clock);
        opened.add(0, node);
        return node;
    }

    /** An instance for whoever looks on; the caller's to close. */
    LogStore open(Clock clock) {
        return open.apply(clock);
    }

    Written written() {
        try (LogStore log = open(Clock.systemUTC())) {
            return Written.in(log);
        }
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable each : opened) {
            each.close();
        }
    }
}
