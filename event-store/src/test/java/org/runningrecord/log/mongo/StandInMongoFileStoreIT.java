package org.runningrecord.log.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;

class StandInMongoFileStoreIT extends MongoFileStoreContract {

    private static final StandIn SERVER = new StandIn();

    private final String database = "files-" + UUID.randomUUID();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Override
    MongoDatabase database() {
        return SERVER.client().getDatabase(database);
    }
}
