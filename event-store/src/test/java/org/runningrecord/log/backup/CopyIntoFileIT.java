package org.runningrecord.log.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runningrecord.log.Samples.all;
import static org.runningrecord.log.Samples.commit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.log.Commit;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.Verification;
import org.runningrecord.log.copy.CopyTarget;
import org.runningrecord.log.copy.NotItsBeginning;
import org.runningrecord.log.sqlite.SqliteCopyTarget;
import org.runningrecord.log.sqlite.SqliteLogStore;

class CopyIntoFileIT {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private LogStore log;
    private Path backup;

    @TempDir
    private Path folder;

    @BeforeEach
    void aLog() {
        log = SqliteLogStore.open(folder.resolve("log.db"), Clock.systemUTC());
        backup = folder.resolve("backups.db");
        grow(20);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aWholeBackupIsOneFileUnderItsNameWithTheMarkInIt() throws IOException {
        assertThat(run()).isZero();

        Head head = log.head();
        assertThat(text(out)).contains("is whole: 20 events").contains("Mark: 20:" + head.sum());
        assertThat(filesOfTheBackup()).containsExactly("backups.db");
        verify(head);
    }

    @Test
    void theNextBackupIntoTheSameFileHasTheNewCommitsToo() throws IOException {
        run();
        grow(40);

        assertThat(run()).isZero();

        assertThat(filesOfTheBackup()).containsExactly("backups.db");
        verify(log.head());
    }

    @Test
    void whatWasCutOffIsNoBackupAndTheNextCallGoesOnWithIt() throws IOException {
        Path unfinished = WholeFile.unfinished(backup);
        List<Commit> first = log.read(0, 7);
        try (CopyTarget cutOff = SqliteCopyTarget.open(unfinished)) {
            cutOff.append(first);
        }
        assertThat(backup).doesNotExist();
        mark(unfinished);

        assertThat(run()).isZero();

        verify(log.head());
        assertThat(isMarked())
                .as("what was copied before the cut is still used")
                .isTrue();
    }

    @Test
    void theEarlierBackupStaysUntilTheNextOneIsWhole() throws Exception {
        run();
        Head before = log.head();
        byte[] whole = Files.readAllBytes(backup);
        grow(40);
        damage(folder.resolve("log.db"), 31);

        assertThat(run()).isEqualTo(2);

        assertThat(text(err)).contains("DAMAGED at position 31").contains("not whole");
        assertThat(Files.readAllBytes(backup)).isEqualTo(whole);
        verify(before);
    }

    @Test
    void aDamagedLogHasNoBackup() {
        damage(folder.resolve("log.db"), 12);

        assertThat(run()).isEqualTo(2);

        assertThat(text(err)).contains("DAMAGED at position 12: its content does not match its sum");
        assertThat(backup).doesNotExist();
    }

    @Test
    void aDamagedBackupIsNotExtended() {
        run();
        damage(backup, 3);
        grow(40);

        assertThat(run()).isEqualTo(2);

        assertThat(text(err)).contains("The backup " + backup + " is damaged at position 3");
    }

    @Test
    void theBackupOfAnotherLogIsLeftAlone() throws IOException {
        try (LogStore other = SqliteLogStore.open(folder.resolve("other.db"), Clock.systemUTC())) {
            other.append(commit("record:other", 0, 3));
            new CopyIntoFile(new PrintStream(out)).copy(other, backup);
        }
        byte[] whole = Files.readAllBytes(backup);

        assertThat(run()).isEqualTo(1);
        assertThatThrownBy(() -> new CopyIntoFile(new PrintStream(out)).copy(log, backup))
                .isInstanceOf(NotItsBeginning.class);

        assertThat(text(err)).contains("these are two different logs. Nothing was written.");
        assertThat(Files.readAllBytes(backup)).isEqualTo(whole);
        assertThat(filesOfTheBackup()).containsExactly("backups.db");
    }

    @Test
    void aFolderThatIsNotThereIsToldInASentence() {
        Path nowhere = folder.resolve("nowhere").resolve("backup.db");

        assertThat(PrintedBackup.run(Kept.RECORDS, log, nowhere, printing(out), printing(err)))
                .isEqualTo(1);

        assertThat(text(err)).contains("cannot be written as a log");
    }

    @Test
    void restoringIsTheSameTheOtherWay() {
        run();
        Path restored = folder.resolve("restored.db");

        assertThat(PrintedRestore.intoFile(Kept.RECORDS, backup, restored, printing(out), printing(err)))
                .isZero();

        try (LogStore there = SqliteLogStore.open(restored, Clock.systemUTC())) {
            assertThat(all(there)).usingRecursiveComparison().isEqualTo(all(log));
            there.append(commit("record:after", 0, 1));
        }
    }

    private int run() {
        return PrintedBackup.run(Kept.RECORDS, log, backup, printing(out), printing(err));
    }

    private void grow(int upTo) {
        for (long i = log.head().position(); i < upTo; i++) {
            log.append(commit("record:1", i, 1));
        }
    }

    private void verify(Head mark) {
        try (LogStore copy = SqliteLogStore.openReadOnly(backup)) {
            assertThat(copy.head()).isEqualTo(mark);
            assertThat(new Verification(copy).expecting(mark).run().damage()).isEmpty();
        }
    }

    private List<String> filesOfTheBackup() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("backups"))
                    .toList();
        }
    }

    /** Changes a byte, as somebody could who takes the triggers away. */
    private static void damage(Path file, long position) {
        execute(file, "DROP TRIGGER no_update_of_events");
        execute(file, "UPDATE events SET payload = x'7b7d' WHERE position = " + position);
    }

    private static void mark(Path file) {
        execute(file, "PRAGMA user_version = 7");
    }

    private boolean isMarked() {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + backup);
                Statement statement = connection.createStatement()) {
            return statement.executeQuery("PRAGMA user_version").getInt(1) == 7;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Path file, String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrintStream printing(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
