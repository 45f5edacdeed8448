package org.runningrecord.log.copy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.mongo.MongoCopyTarget;
import org.runningrecord.log.mongo.MongoLogStore;
import org.runningrecord.log.sqlite.SqliteCopyTarget;
import org.runningrecord.log.sqlite.SqliteLogStore;

/** From a file into MongoDB, and from there into a file. */
abstract class MongoCopyContract {

    private static final String COLLECTION = "commits";

    @TempDir
    private Path folder;

    abstract MongoClient client();

    /** Each test has a database of its own. */
    private abstract class WithDatabase extends LogCopyContract {

        private final String name = "copy-" + UUID.randomUUID();

        MongoDatabase database() {
            return client().getDatabase(name);
        }

        LogStore inMongo() {
            return MongoLogStore.open(database(), COLLECTION, Clock.systemUTC());
        }

        LogStore inFile() {
            return SqliteLogStore.open(file(), Clock.systemUTC());
        }

        Path file() {
            return folder.resolve(name + ".db");
        }

        @AfterEach
        void drop() {
            database().drop();
        }
    }

    @Nested
    class FromAFileIntoMongo extends WithDatabase {

        @Override
        protected LogStore openSource() {
            return inFile();
        }

        @Override
        protected CopyTarget openTarget() {
            return MongoCopyTarget.open(database(), COLLECTION);
        }

        @Override
        protected LogStore openCopy() {
            return inMongo();
        }
    }

    @Nested
    class FromMongoIntoAFile extends WithDatabase {

        @Override
        protected LogStore openSource() {
            return inMongo();
        }

        @Override
        protected CopyTarget openTarget() {
            return SqliteCopyTarget.open(file());
        }

        @Override
        protected LogStore openCopy() {
            return inFile();
        }
    }
}
