package org.runningrecord.log.mongo;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.runningrecord.log.SnapshotStore;
import org.runningrecord.log.SnapshotStoreContract;

class StandInMongoSnapshotStoreIT extends SnapshotStoreContract {

    private static final StandIn SERVER = new StandIn();

    private final String database = "snapshots-" + UUID.randomUUID();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Override
    protected SnapshotStore openStore() {
        return MongoSnapshotStore.open(SERVER.client().getDatabase(database));
    }
}
