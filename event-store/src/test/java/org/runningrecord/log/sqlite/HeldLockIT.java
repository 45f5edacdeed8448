package org.runningrecord.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runningrecord.log.Samples.commit;
import static org.runningrecord.log.Samples.event;
import static org.runningrecord.log.Samples.keyed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.log.AppendListener;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.OpenLogs;
import org.runningrecord.log.Verification;

/** Somebody else who has the file and holds its lock for longer than the log waits, for example a tool that makes a backup in its own way. */
class HeldLockIT extends OpenLogs {

    private static final int WAIT_MILLIS = 300;

    @TempDir
    private Path folder;

    @Override
    protected LogStore openStore() {
        Path file = folder.resolve("log.sqlite");
        try {
            Connection writing = Connections.writing(file);
            try (Statement statement = writing.createStatement()) {
                statement.execute("PRAGMA busy_timeout = " + WAIT_MILLIS);
            }
            return SqliteLogStore.through(writing, file, Clock.systemUTC(), AppendListener.NONE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void writersAreToldSoReadersAreServedAndAfterwardsItGoesOn() throws SQLException {
        LogStore log = open();
        log.append(commit("record:1", 0, 2));
        List<NewCommit> wanted = IntStream.range(0, 8)
                .mapToObj(i -> keyed("caller/" + i, event("own:" + i, 0), event("own:" + i, 1)))
                .toList();

        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("log.sqlite"));
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThat(atOnce(appending(log, wanted)))
                    .allMatch(LogUnavailable.class::isInstance)
                    .allMatch(each -> ((LogUnavailable) each).getMessage().contains("SQLITE_BUSY"));
            assertThat(log.readStream("record:1", 0)).hasSize(2);
            assertThat(log.head().position()).isEqualTo(2);
            statement.execute("ROLLBACK");
        }

        assertThat(atOnce(appending(log, wanted))).allMatch(Commit.class::isInstance);
        assertThat(log.head().position()).isEqualTo(2 + 16);
        assertThat(new Verification(log).run().damage()).isEmpty();
    }

    /** Every connection fails once, and none for ever. */
    @Test
    void aReaderThatCouldNotReadOnceReadsAgain() throws SQLException {
        LogStore log = open();
        log.append(commit("record:1", 0, 2));
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("log.sqlite"));
                Statement statement = other.createStatement()) {
            statement.execute("ALTER TABLE commits RENAME TO elsewhere");
            for (int i = 0; i < 8; i++) {
                assertThatThrownBy(log::head).isInstanceOf(LogUnavailable.class);
            }
            statement.execute("ALTER TABLE elsewhere RENAME TO commits");
        }
        for (int i = 0; i < 8; i++) {
            assertThat(log.head().position()).isEqualTo(2);
            assertThat(log.readStream("record:1", 0)).hasSize(2);
        }
    }

    private static List<Callable<Commit>> appending(LogStore log, List<NewCommit> wanted) {
        return wanted.stream()
                .<Callable<Commit>>map(each -> () -> log.append(each))
                .toList();
    }
}
