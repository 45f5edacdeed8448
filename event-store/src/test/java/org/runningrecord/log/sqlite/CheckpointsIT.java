package org.runningrecord.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.log.Samples.commit;
import static org.runningrecord.log.Samples.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.OpenLogs;
import org.runningrecord.log.Verification;

/** Whether the write-ahead log is moved into the file while the log is written, and what stands in the way. */
class CheckpointsIT extends OpenLogs {

    private static final byte[] LONG = new byte[100_000];
    private static final int COMMITS = 1_000;

    @TempDir
    private Path folder;

    private Path file;
    private LogStore log;

    @Override
    protected LogStore openStore() {
        return SqliteLogStore.open(file, Clock.systemUTC());
    }

    @BeforeEach
    void anEmptyLog() {
        file = folder.resolve("log.sqlite");
        log = open();
    }

    @Test
    void theWriteAheadLogBeginsAnewWhileTheLogIsWritten() throws IOException {
        append("record:1");

        assertThat(writeAheadLog()).isLessThan((long) COMMITS * LONG.length / 2);
        assertThat(Files.size(file)).isGreaterThan((long) COMMITS * LONG.length / 2);
        assertThat(new Verification(log).run().damage()).isEmpty();
    }

    @Test
    void aReaderWhoStaysWhereTheyWereKeepsNobodyFromWriting() throws IOException, SQLException {
        log.append(commit(event("record:0", 0)));
        try (Connection reader = Connections.reading(file);
                Statement statement = reader.createStatement()) {
            statement.execute("BEGIN");
            assertThat(commitsSeenBy(statement)).isEqualTo(1);

            append("record:1");

            assertThat(commitsSeenBy(statement)).isEqualTo(1);
            assertThat(log.readStream("record:1", 0)).hasSize(COMMITS);
        }
        long grown = writeAheadLog();
        append("record:2");

        assertThat(writeAheadLog()).as("once the reader is gone it begins anew").isLessThan(grown + grown / 2);
        assertThat(new Verification(log).run().damage()).isEmpty();
    }

    @Test
    void whatIsStillToBeMovedWhenTheLogIsClosedIsThereWhenItIsOpenedAgain() {
        append("record:1");
        closeAll();

        LogStore again = open();

        assertThat(again.readStream("record:1", 0)).hasSize(COMMITS);
        assertThat(new Verification(again).run().damage()).isEmpty();
    }

    private void append(String stream) {
        for (int i = 0; i < COMMITS; i++) {
            log.append(commit(event(stream, i, LONG)));
        }
    }

    private long writeAheadLog() throws IOException {
        return Files.size(folder.resolve("log.sqlite-wal"));
    }

    private static int commitsSeenBy(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT count(*) FROM commits")) {
            row.next();
            return row.getInt(1);
        }
    }
}
