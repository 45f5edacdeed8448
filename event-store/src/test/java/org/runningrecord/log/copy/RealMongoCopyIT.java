package org.runningrecord.log.copy;

import com.mongodb.client.MongoClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.runningrecord.log.mongo.RealMongo;

class RealMongoCopyIT extends MongoCopyContract {

    private static @Nullable RealMongo server;

    @BeforeAll
    static void start() {
        server = RealMongo.startOrSkip("The contract of copying");
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
