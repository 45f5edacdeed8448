package org.runningrecord.journeys.twoprocesses;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.UUID;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The MongoDB both sides share, in a database of its own: the server {@code MONGODB_URI} names (one with a user should say its {@code authSource}), or
 * a replica set in a container, or else a stand-in in this process.
 */
record Store(String uri, Runnable stop) implements AutoCloseable {

    private static final String IMAGE = "mongo:8.0";
    private static final String VIEWS = "-views";
    private static final String URI_PARTS = "^(mongodb(?:\\+srv)?://[^/?]+)/?[^?]*(\\?.*)?$";

    static Store start(String what) {
        String named = System.getenv("MONGODB_URI");
        if (named != null && !named.isBlank()) {
            System.out.println(what + " run against the MongoDB that MONGODB_URI names.");
            String database = "two-processes-" + UUID.randomUUID();
            String uri = named.replaceFirst(URI_PARTS, "$1/" + database + "$2");
            return new Store(uri, () -> drop(uri, database));
        }
        if (DockerClientFactory.instance().isDockerAvailable()) {
            System.out.println(what + " run against " + IMAGE + ", a replica set in a container.");
            MongoDBContainer container = new MongoDBContainer(IMAGE).withReplicaSet();
            container.start();
            return new Store(container.getReplicaSetUrl("running-record"), container::stop);
        }
        System.out.println(
                what
                        + " did not run against a real MongoDB, but against a stand-in: there is no Docker, and MONGODB_URI is not set.");
        return standIn();
    }

    /** Speaks MongoDB's wire protocol from memory; it has no replica set, and neither sessions nor change streams. */
    static Store standIn() {
        // It would tell of every connection, and of every process that is killed
        LoggingSystem.get(Store.class.getClassLoader()).setLogLevel("de.bwaldvogel", LogLevel.OFF);
        MongoServer server = new MongoServer(new MemoryBackend());
        int port = server.bind().getPort();
        return new Store("mongodb://127.0.0.1:" + port + "/running-record?retryWrites=false", server::shutdownNow);
    }

    private static void drop(String uri, String database) {
        try (MongoClient client = MongoClients.create(uri)) {
            client.getDatabase(database).drop();
            client.getDatabase(database + VIEWS).drop();
        }
    }

    /** The database of the views, apart from that of the log as it is in production. */
    String views() {
        return new ConnectionString(uri).getDatabase() + VIEWS;
    }

    @Override
    public void close() {
        stop.run();
    }
}
