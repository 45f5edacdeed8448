package org.runningrecord.standalone.viewserver;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.util.Map;
import org.bson.Document;

/** The plain server and the ordered one, side by side. */
final class TwoServers implements AutoCloseable {

    private final OrderedBackend backend = new OrderedBackend();
    private final One plain = new One(new MemoryBackend());
    private final One ordered = new One(backend);

    private static final class One {
        private final MongoServer server;
        private final MongoClient client;

        One(MongoBackend backend) {
            server = new MongoServer(backend);
            InetSocketAddress address = server.bind();
            client = MongoClients.create("mongodb://127.0.0.1:" + address.getPort() + "/?retryWrites=false");
        }

        MongoCollection<Document> collection(String name) {
            return client.getDatabase("views").getCollection(name);
        }

        void close() {
            client.close();
            server.shutdownNow();
        }
    }

    MongoCollection<Document> plain(String name) {
        return plain.collection(name);
    }

    MongoCollection<Document> ordered(String name) {
        return ordered.collection(name);
    }

    Map<String, Looked> looked() {
        return backend.looked("views");
    }

    @Override
    public void close() {
        plain.close();
        ordered.close();
    }
}
