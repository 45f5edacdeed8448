package org.runningrecord.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runningrecord.log.Samples.commit;
import static org.runningrecord.log.Samples.event;
import static org.runningrecord.log.Samples.keyed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningrecord.log.Commit;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.Samples;
import org.runningrecord.log.Verification;

/**
 * Somebody with the file and a tool for SQLite. The log under attack: commits at 0 (one event), 1 (three events, with a key), 4 (one), 5 (two, of two
 * streams), 7 (one), 8 (three); it ends at 11.
 */
class TamperingIT {

    @TempDir
    private Path folder;

    private Path file;
    private Head untouched;

    @BeforeEach
    void writeALog() {
        file = folder.resolve("log.sqlite");
        try (LogStore log = SqliteLogStore.open(file, Clock.systemUTC())) {
            log.append(commit("record:1", 0, 1));
            log.append(keyed("caller/1", event("record:1", 1), event("record:1", 2), event("record:1", 3)));
            log.append(commit("record:2", 0, 1));
            log.append(commit(event("record:2", 1), event("record:3", 0)));
            log.append(commit("record:2", 2, 1));
            log.append(commit("record:1", 4, 3));
            untouched = log.head();
        }
    }

    @Test
    void aLogThatNobodyTouchedGivesNoAlarm() {
        Verification.Result result = verified();
        assertThat(result.damage()).isEmpty();
        assertThat(result.head()).isEqualTo(untouched);
    }

    @Test
    void theTriggersRefuseAChange() {
        assertThatThrownBy(() -> sql("UPDATE events SET name = 'x'")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql("DELETE FROM commits")).hasMessageContaining("append-only");
    }

    @ParameterizedTest(name = "{0} is found at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a changed byte of a payload      | 1  | UPDATE events SET payload = cast(replace(cast(payload AS TEXT), 'word', 'work') AS BLOB) WHERE position = 2
            changed metadata                 | 4  | UPDATE events SET metadata = x'7b7d' WHERE position = 4
            a byte moved to the metadata     | 4  | UPDATE events SET metadata = cast(concat(payload, metadata) AS BLOB), payload = x'' WHERE position = 4
            a removed event                  | 1  | DELETE FROM events WHERE position = 2
            a removed event, count made fit  | 1  | DELETE FROM events WHERE position = 3; UPDATE commits SET n = 2 WHERE position = 1
            a removed commit                 | 5  | DELETE FROM events WHERE position IN (5, 6); DELETE FROM commits WHERE position = 5
            a removed first commit           | 0  | DELETE FROM events WHERE position = 0; DELETE FROM commits WHERE position = 0
            a commit without its events      | 5  | DELETE FROM events WHERE position IN (5, 6)
            two swapped commits              | 4  | UPDATE commits SET position = 99 WHERE position = 4; UPDATE commits SET position = 4 WHERE position = 7; UPDATE commits SET position = 7 WHERE position = 99; UPDATE events SET position = 99 WHERE position = 4; UPDATE events SET position = 4 WHERE position = 7; UPDATE events SET position = 7 WHERE position = 99
            two swapped events of a commit   | 8  | UPDATE events SET position = 99 WHERE position = 8; UPDATE events SET position = 8 WHERE position = 9; UPDATE events SET position = 9 WHERE position = 99
            an event moved to another stream | 5  | UPDATE events SET stream = 'record:9' WHERE position = 6
            an event moved to another commit | 1  | UPDATE commits SET n = 2 WHERE position = 1; UPDATE commits SET n = 2, position = 3 WHERE position = 4
            an event there twice             | 11 | INSERT INTO events SELECT 11, stream, 7, id, name, revision, codec, payload, metadata FROM events WHERE position = 10
            a commit there twice             | 11 | INSERT INTO events SELECT 11, stream, 3, id, name, revision, codec, payload, metadata FROM events WHERE position = 7; INSERT INTO commits SELECT 11, n, format, at, key, request, prev, sum FROM commits WHERE position = 7
            a changed sequence               | 7  | UPDATE events SET seq = 3 WHERE position = 7
            an impossible sequence           | 7  | UPDATE events SET seq = -1 WHERE position = 7
            a changed idempotency key        | 1  | UPDATE commits SET key = 'caller/2' WHERE position = 1
            a removed idempotency key        | 1  | UPDATE commits SET key = NULL WHERE position = 1
            a changed digest of a request    | 1  | UPDATE commits SET request = 'other' WHERE position = 1
            a changed time                   | 7  | UPDATE commits SET at = at - 86400000 WHERE position = 7
            a changed event id               | 0  | UPDATE events SET id = 'x' WHERE position = 0
            a changed event name             | 0  | UPDATE events SET name = 'record-opened' WHERE position = 0
            a changed revision               | 0  | UPDATE events SET revision = 2 WHERE position = 0
            another codec                    | 0  | UPDATE events SET codec = 'aead:1' WHERE position = 0
            another format                   | 0  | UPDATE commits SET format = 2 WHERE position = 0
            a changed link to what is before | 5  | UPDATE commits SET prev = sum WHERE position = 5
            a changed sum                    | 5  | UPDATE commits SET sum = prev WHERE position = 5
            an event more than was written   | 4  | UPDATE commits SET n = 2 WHERE position = 4
            the last count made greater      | 8  | UPDATE commits SET n = 4 WHERE position = 8
            an event after the end           | 11 | INSERT INTO events SELECT 11, 'record:8', 0, 'x', name, 1, codec, payload, metadata FROM events WHERE position = 0
            """)
    void tampering(String what, long position, String sql) throws SQLException {
        tamper(sql);
        assertFoundAt(position);
    }

    /** Whoever asks for the stream would be told that it is shorter than it is, and whoever writes next would take a sequence a second time. */
    @Test
    void anEventTakenOutOfTheIndexOfStreamsIsFound() throws SQLException {
        forgetInIndex("events_of_stream", "events (stream, seq) WHERE position <> 10");
        assertThat(verified().damage())
                .hasValueSatisfying(damage -> assertThat(damage.position()).isEqualTo(10));
    }

    @Test
    void aCommitTakenOutOfTheIndexOfKeysIsFound() throws SQLException {
        forgetInIndex("sqlite_autoindex_commits_1", "commits (key) WHERE position <> 1");
        assertThat(verified().damage())
                .hasValueSatisfying(damage -> assertThat(damage.position()).isEqualTo(1));
    }

    /** Puts in the place of an index one that leaves a row out, and says nothing of it. */
    private void forgetInIndex(String index, String rows) throws SQLException {
        sql("CREATE UNIQUE INDEX forgetful ON " + rows);
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA writable_schema = ON");
            statement.executeUpdate(
                    "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'forgetful') WHERE name = '%s'"
                            .formatted(index));
            statement.executeUpdate("DELETE FROM sqlite_schema WHERE name = 'forgetful'");
        }
    }

    @Test
    void anEventInsertedIntoACommitIsFound() throws SQLException {
        tamper(
                "UPDATE events SET position = position + 1000 WHERE position > 5",
                "UPDATE events SET position = position - 999 WHERE position > 1000",
                "UPDATE commits SET position = position + 1000 WHERE position > 5",
                "UPDATE commits SET position = position - 999 WHERE position > 1000",
                "UPDATE commits SET n = 3 WHERE position = 5",
                "INSERT INTO events SELECT 6, 'record:4', 0, 'x', name, 1, codec, payload, metadata FROM events WHERE position = 5");
        assertFoundAt(5);
    }

    @Test
    void aForgedCommitWithARightSumIsFoundWhereItIsNotChained() throws SQLException {
        replaceByAForgery(new Head(4, "f".repeat(64)));
        assertFoundAt(4);
    }

    @Test
    void aForgedCommitWithARightSumAndARightChainIsFoundByTheOneAfterIt() throws SQLException {
        Head before;
        try (LogStore log = SqliteLogStore.openReadOnly(file)) {
            before = Head.after(log.read(1, 1).get(0));
        }
        replaceByAForgery(before);
        assertFoundAt(5);
    }

    /** Everything from the forgery on may be chained anew; then only a head that was noted elsewhere shows it. */
    @Test
    void aLogThatWasRewrittenWhollyIsFoundByALodgedHeadAlone() throws SQLException {
        List<NewCommit> written = new ArrayList<>();
        try (LogStore log = SqliteLogStore.openReadOnly(file)) {
            Samples.all(log).forEach(each -> written.add(new NewCommit(each.events(), each.key(), each.request())));
        }
        Path other = folder.resolve("rewritten.sqlite");
        try (LogStore log = SqliteLogStore.open(other, Clock.systemUTC())) {
            written.set(2, commit("record:2", 0, 1));
            written.forEach(log::append);
            assertThat(new Verification(log).run().damage()).isEmpty();
            assertThat(new Verification(log).expecting(untouched).run().damage())
                    .isPresent();
        }
    }

    @Test
    void aTruncatedLogIsFoundByALodgedHeadAlone() throws SQLException {
        tamper("DELETE FROM events WHERE position >= 8", "DELETE FROM commits WHERE position = 8");
        try (LogStore log = SqliteLogStore.openReadOnly(file)) {
            assertThat(new Verification(log).run().damage()).isEmpty();
            assertThat(new Verification(log).expecting(untouched).run().damage())
                    .hasValueSatisfying(damage -> assertThat(damage.position()).isEqualTo(8));
        }
    }

    @Test
    void aHeadThatWasLodgedEarlierIsFoundInTheChain() {
        try (LogStore log = SqliteLogStore.openReadOnly(file)) {
            for (Commit commit : Samples.all(log)) {
                Head lodged = Head.after(commit);
                assertThat(new Verification(log).expecting(lodged).run().damage())
                        .isEmpty();
                assertThat(new Verification(log)
                                .expecting(new Head(lodged.position(), "0".repeat(64)))
                                .run()
                                .damage())
                        .hasValueSatisfying(
                                damage -> assertThat(damage.position()).isEqualTo(commit.position()));
            }
        }
    }

    @Test
    void ofTwoDamagesTheFirstIsNamed() throws SQLException {
        tamper("UPDATE commits SET prev = sum WHERE position = 1", "DELETE FROM events WHERE position = 9");
        assertFoundAt(1);
    }

    @Test
    void aReaderOfTheFileCannotWriteAndTellsHowFarItIs() {
        List<Long> reached = new ArrayList<>();
        try (LogStore log = SqliteLogStore.openReadOnly(file)) {
            assertThatThrownBy(() -> log.append(commit("record:9", 0, 1)))
                    .isInstanceOf(UnsupportedOperationException.class);
            new Verification(log)
                    .reporting((position, head) -> reached.add(position))
                    .run();
        }
        assertThat(reached).containsExactly(11L);
    }

    @Test
    void aLogIsVerifiedWhileTheServiceWrites() {
        try (LogStore writing = SqliteLogStore.open(file, Clock.systemUTC());
                LogStore reading = SqliteLogStore.openReadOnly(file)) {
            Verification.Result result = new Verification(reading)
                    .reporting((position, head) -> writing.append(commit("record:5", 0, 1)))
                    .run();
            assertThat(result.damage()).isEmpty();
            assertThat(result.head()).isEqualTo(untouched);
            assertThat(reading.head().position()).isEqualTo(12);
        }
    }

    private Verification.Result verified() {
        try (LogStore log = SqliteLogStore.openReadOnly(file)) {
            return new Verification(log).run();
        }
    }

    private void assertFoundAt(long position) {
        assertThat(verified().damage())
                .hasValueSatisfying(damage -> assertThat(damage.position()).isEqualTo(position));
        try (LogStore log = SqliteLogStore.openReadOnly(file)) {
            assertThatThrownBy(() -> {
                        log.read(0, 100);
                        log.head();
                    })
                    .isInstanceOf(LogDamaged.class);
        }
    }

    private void replaceByAForgery(Head before) throws SQLException {
        LogEvent forged = event("record:2", 0);
        Commit forgery =
                Commit.chained(commit(forged), before, Clock.systemUTC().instant());
        tamper("UPDATE events SET id = '%s' WHERE position = 4".formatted(forged.id()));
        try (Connection connection = connection();
                PreparedStatement events = connection.prepareStatement(
                        "UPDATE events SET name = ?, payload = ?, metadata = ? WHERE position = 4");
                PreparedStatement commits = connection.prepareStatement(
                        "UPDATE commits SET at = ?, prev = ?, sum = ? WHERE position = 4")) {
            events.setString(1, forged.name());
            events.setBytes(2, forged.payload());
            events.setBytes(3, forged.metadata());
            events.executeUpdate();
            commits.setLong(1, forgery.at().toEpochMilli());
            commits.setString(2, forgery.prev());
            commits.setString(3, forgery.sum());
            commits.executeUpdate();
        }
    }

    private void tamper(String... statements) throws SQLException {
        for (String table : List.of("commits", "events")) {
            sql("DROP TRIGGER no_update_of_" + table);
            sql("DROP TRIGGER no_delete_of_" + table);
        }
        for (String statement : statements) {
            for (String one : statement.split(";")) {
                sql(one);
            }
        }
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
