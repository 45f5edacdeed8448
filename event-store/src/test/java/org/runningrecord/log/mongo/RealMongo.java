package org.runningrecord.log.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** A real server: the one that {@code MONGODB_URI} names, or a replica set of one in a container. Whoever has neither skips the tests. */
public final class RealMongo implements AutoCloseable {

    private static final String IMAGE = "mongo:8.0";

    private final MongoClient client;
    private final Runnable stop;

    private RealMongo(String uri, Runnable stop) {
        this.client = MongoClients.create(uri);
        this.stop = stop;
    }

    /** Starts the server, or skips the test class, saying why. */
    public static RealMongo startOrSkip(String what) {
        String uri = System.getenv("MONGODB_URI");
        if (uri != null && !uri.isBlank()) {
            System.out.println(what + " runs against the MongoDB that MONGODB_URI names.");
            return new RealMongo(uri, () -> {});
        }
        boolean docker = DockerClientFactory.instance().isDockerAvailable();
        String skipped = what + " did not run against a real MongoDB: there is no Docker, and MONGODB_URI is not set.";
        if (!docker) {
            System.out.println(skipped);
        }
        Assumptions.assumeTrue(docker, skipped);
        MongoDBContainer container = new MongoDBContainer(IMAGE).withReplicaSet();
        container.start();
        System.out.println(what + " runs against " + IMAGE + ", a replica set in a container.");
        return new RealMongo(container.getReplicaSetUrl(), container::stop);
    }

    public MongoClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        stop.run();
    }
}
