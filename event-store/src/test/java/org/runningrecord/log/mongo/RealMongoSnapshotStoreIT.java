package org.runningrecord.log.mongo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.runningrecord.log.SnapshotStore;
import org.runningrecord.log.SnapshotStoreContract;

class RealMongoSnapshotStoreIT extends SnapshotStoreContract {

    private static @Nullable RealMongo server;

    private final String database = "snapshots-" + UUID.randomUUID();

    @BeforeAll
    static void start() {
        server = RealMongo.startOrSkip("The contract of snapshots");
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
    protected SnapshotStore openStore() {
        return MongoSnapshotStore.open(server.client().getDatabase(database));
    }
}
