package org.runningrecord.log.copy;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.sqlite.SqliteCopyTarget;
import org.runningrecord.log.sqlite.SqliteLogStore;

class SqliteToSqliteCopyIT extends LogCopyContract {

    @TempDir
    private Path folder;

    @Override
    protected LogStore openSource() {
        return SqliteLogStore.open(folder.resolve("log.db"), Clock.systemUTC());
    }

    @Override
    protected CopyTarget openTarget() {
        return SqliteCopyTarget.open(folder.resolve("copy.db"));
    }

    @Override
    protected LogStore openCopy() {
        return SqliteLogStore.open(folder.resolve("copy.db"), Clock.systemUTC());
    }

    @Override
    protected int many() {
        return 510;
    }
}
