package org.runningrecord.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runningrecord.log.Samples.commit;
import static org.runningrecord.log.Samples.event;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.log.AppendListener;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogFull;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.OpenLogs;
import org.runningrecord.log.Samples;
import org.runningrecord.log.Verification;

/** A log file that may not grow any more, as on a full disk: SQLite is told how many pages it may have. */
class NoRoomIT extends OpenLogs {

    private static final byte[] A_PAGE_OR_SO = new byte[5_000];

    @TempDir
    private Path folder;

    private Connection writing;
    private LogStore log;

    @Override
    protected LogStore openStore() {
        try {
            return SqliteLogStore.through(
                    writing, folder.resolve("log.sqlite"), Clock.systemUTC(), AppendListener.NONE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void someRoom() throws SQLException {
        writing = Connections.writing(folder.resolve("log.sqlite"));
        log = open();
        for (int i = 0; i < 5; i++) {
            log.append(commit("record:1", 2L * i, 2));
        }
    }

    @AfterEach
    void close() {
        closeAll();
    }

    @Test
    void whatFindsNoRoomIsRefusedAndSaysSo() throws SQLException {
        assertThatThrownBy(this::fill).isInstanceOf(LogFull.class).hasMessageContaining("no room");
        assertThat(new Verification(log).run().damage()).isEmpty();
    }

    @Test
    void whatIsThereCanBeRead() throws SQLException {
        assertThatThrownBy(this::fill).isInstanceOf(LogFull.class);
        long length = log.head().position();

        assertThat(log.readStream("record:1", 0)).hasSize(10);
        assertThat(Samples.all(log).stream()
                        .mapToLong(each -> each.events().size())
                        .sum())
                .isEqualTo(length);
    }

    @Test
    void theSameCommitIsTakenOnceThereIsRoom() throws SQLException {
        assertThatThrownBy(this::fill).isInstanceOf(LogFull.class);
        long before = log.head().position();
        NewCommit wanted = commit(event("record:3", 0, new byte[60_000]), event("record:4", 0));
        assertThatThrownBy(() -> log.append(wanted)).isInstanceOf(LogFull.class);
        assertThat(log.readStream("record:3", 0)).isEmpty();
        assertThat(log.readStream("record:4", 0)).isEmpty();

        pages(1_000_000);

        assertThat(log.append(wanted).position()).isEqualTo(before);
        assertThat(new Verification(log).run().damage()).isEmpty();
        assertThat(new Verification(log).run().head()).isEqualTo(log.head());
    }

    /** All that wait together fail together: none is half there, and none was told that it is. */
    @Test
    void ofManyAtOnceThoseWhoWereToldThatItIsThereFindItThere() throws SQLException {
        pages(pagesNow() + 20);
        List<java.util.concurrent.Callable<Object>> writers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            NewCommit wanted = commit(event("own:" + i, 0, A_PAGE_OR_SO), event("own:" + i, 1));
            writers.add(() -> log.append(wanted));
        }
        List<Object> outcomes = atOnce(writers);

        assertThat(outcomes).hasAtLeastOneElementOfType(LogFull.class);
        for (int i = 0; i < outcomes.size(); i++) {
            assertThat(log.readStream("own:" + i, 0))
                    .as("%s", outcomes.get(i))
                    .hasSize(outcomes.get(i) instanceof Commit ? 2 : 0);
        }
        assertThat(new Verification(log).run().damage()).isEmpty();
    }

    private void fill() throws SQLException {
        pages(pagesNow() + 10);
        for (int i = 0; i < 100; i++) {
            log.append(commit(event("record:2", i, A_PAGE_OR_SO)));
        }
    }

    private int pagesNow() throws SQLException {
        try (Statement statement = writing.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA page_count")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void pages(int most) throws SQLException {
        try (Statement statement = writing.createStatement()) {
            statement.execute("PRAGMA max_page_count = " + most);
        }
    }
}
