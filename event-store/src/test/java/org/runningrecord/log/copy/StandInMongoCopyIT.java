package org.runningrecord.log.copy;

import com.mongodb.client.MongoClient;
import org.junit.jupiter.api.AfterAll;
import org.runningrecord.log.mongo.StandIn;

class StandInMongoCopyIT extends MongoCopyContract {

    private static final StandIn SERVER = new StandIn();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Override
    MongoClient client() {
        return SERVER.client();
    }
}
