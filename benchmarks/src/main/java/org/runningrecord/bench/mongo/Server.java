package org.runningrecord.bench.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * The server both sides of a measurement share, with a database of its own: a real one where {@code MONGODB_URI} names it, otherwise the stand-in, which
 * speaks MongoDB's protocol from memory.
 *
 * @param uri with the database in it
 * @param real whether it is MongoDB itself
 */
record Server(String uri, String database, boolean real, Runnable stop) implements AutoCloseable {

    private static final String URI_PARTS = "^(mongodb(?:\\+srv)?://[^/?]+)/?[^?]*(\\?.*)?$";
    private static final String STAND_IN_HEAP = "-Xmx3g";

    /** On a machine that does other things too it can be slow to answer, and must not count as gone. */
    private static final String PATIENCE =
            "retryWrites=false&serverSelectionTimeoutMS=60000&connectTimeoutMS=30000&socketTimeoutMS=60000";

    static Server start() throws IOException {
        String database = "running-record-bench-" + UUID.randomUUID();
        String named = System.getenv("MONGODB_URI");
        if (named == null || named.isBlank()) {
            return standIn(database);
        }
        String uri = named.replaceFirst(URI_PARTS, "$1/" + database + "$2");
        return new Server(uri, database, true, () -> drop(uri, database));
    }

    private static Server standIn(String database) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        STAND_IN_HEAP,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        StandInServer.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader printed =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = printed.readLine(); line != null; line = printed.readLine()) {
            if (line.startsWith(StandInServer.STARTED)) {
                drain(printed);
                String uri = "mongodb://127.0.0.1:%s/%s?%s"
                        .formatted(line.substring(StandInServer.STARTED.length()), database, PATIENCE);
                return new Server(uri, database, false, process::destroyForcibly);
            }
        }
        throw new IOException("The stand-in for MongoDB did not start");
    }

    /** It tells of every connection; unread, that would stop it in the end. */
    private static void drain(BufferedReader printed) {
        Thread reader = new Thread(
                () -> {
                    try {
                        while (printed.readLine() != null) {
                            continue;
                        }
                    } catch (IOException e) {
                        // it has ended
                    }
                },
                "stand-in-output");
        reader.setDaemon(true);
        reader.start();
    }

    private static void drop(String uri, String database) {
        try (MongoClient client = MongoClients.create(uri)) {
            client.getDatabase(database).drop();
        }
    }

    /** What the table calls it. */
    String words() {
        return real ? "a real MongoDB" : "the stand-in for MongoDB";
    }

    /** A client whose writes are acknowledged, as ours are in any case, by a majority that has them in its journal. */
    MongoClient client(CommandListener... listeners) {
        MongoClientSettings.Builder settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true));
        for (CommandListener listener : listeners) {
            settings.addCommandListener(listener);
        }
        return MongoClients.create(settings.build());
    }

    @Override
    public void close() {
        stop.run();
    }
}
