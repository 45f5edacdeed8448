package org.runningrecord.log.mongo;

import com.mongodb.client.MongoClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class StandInMongoLogStoreIT extends MongoLogStoreContract {

    private static final StandIn SERVER = new StandIn();

    @BeforeAll
    static void say() {
        System.out.println("The contract of the log runs against a stand-in for MongoDB, in this process.");
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Override
    MongoClient client() {
        return SERVER.client();
    }
}
