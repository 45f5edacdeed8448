package org.runningrecord.log.sqlite;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.LogStoreContract;

class SqliteLogStoreIT extends LogStoreContract {

    @TempDir
    private Path folder;

    @BeforeAll
    static void say() {
        System.out.println("The contract of the log runs against SQLite, in a file.");
    }

    @Override
    protected LogStore openStore() {
        return SqliteLogStore.open(folder.resolve("log.sqlite"), Clock.systemUTC());
    }
}
