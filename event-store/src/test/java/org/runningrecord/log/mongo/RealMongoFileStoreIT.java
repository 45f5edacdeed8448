package org.runningrecord.log.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

class RealMongoFileStoreIT extends MongoFileStoreContract {

    private static @Nullable RealMongo server;

    private final String database = "files-" + UUID.randomUUID();

    @BeforeAll
    static void start() {
        server = RealMongo.startOrSkip("The contract of files");
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @AfterEach
    void drop() {
        server.client().getDatabase(database).drop();
    }

    @Override
    MongoDatabase database() {
        return server.client().getDatabase(database);
    }
}
