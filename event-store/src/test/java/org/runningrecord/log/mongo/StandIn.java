package org.runningrecord.log.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.List;

/** A server in this process that speaks MongoDB's wire protocol. It has no sessions, transactions, replication or change streams. */
public final class StandIn implements AutoCloseable {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final int port = server.bind().getPort();
    private final List<MongoClient> others = new ArrayList<>();
    private final MongoClient client = MongoClients.create(uri(port, 5_000));

    /** @param milliseconds how long a client looks for the server */
    public static String uri(int port, int milliseconds) {
        return "mongodb://127.0.0.1:%d/?retryWrites=false&socketTimeoutMS=10000&serverSelectionTimeoutMS=%d"
                .formatted(port, milliseconds);
    }

    public int port() {
        return port;
    }

    public MongoClient client() {
        return client;
    }

    /** Another client, whose commands somebody hears. */
    MongoClient heardBy(CommandListener listener) {
        others.add(MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri(port, 5_000)))
                .addCommandListener(listener)
                .build()));
        return others.get(others.size() - 1);
    }

    @Override
    public void close() {
        others.forEach(MongoClient::close);
        client.close();
        server.shutdownNow();
    }
}
