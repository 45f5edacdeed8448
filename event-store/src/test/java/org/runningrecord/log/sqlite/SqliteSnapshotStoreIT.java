package org.runningrecord.log.sqlite;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.log.SnapshotStore;
import org.runningrecord.log.SnapshotStoreContract;

class SqliteSnapshotStoreIT extends SnapshotStoreContract {

    @TempDir
    private Path folder;

    @Override
    protected SnapshotStore openStore() {
        return SqliteSnapshotStore.open(folder.resolve("snapshots.sqlite"));
    }
}
