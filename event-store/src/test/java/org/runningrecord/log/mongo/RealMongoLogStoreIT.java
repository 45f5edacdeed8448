package org.runningrecord.log.mongo;

import com.mongodb.client.MongoClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class RealMongoLogStoreIT extends MongoLogStoreContract {

    private static @Nullable RealMongo server;

    @BeforeAll
    static void start() {
        server = RealMongo.startOrSkip("The contract of the log");
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    MongoClient client() {
        return server.client();
    }
}
