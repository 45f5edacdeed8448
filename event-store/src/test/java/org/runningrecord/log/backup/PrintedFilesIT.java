package org.runningrecord.log.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.Samples;
import org.runningrecord.log.file.FileHash;
import org.runningrecord.log.file.FileStore;
import org.runningrecord.log.file.FolderFileStore;
import org.runningrecord.log.sqlite.SqliteLogStore;

/** Of three files, entries refer to the first and, once amended, to the second; nobody refers to the third. */
class PrintedFilesIT {

    private static final byte[] FIRST = {1, 1, 1};
    private static final byte[] SECOND = {2, 2};
    private static final byte[] NOBODYS = {3};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private LogStore log;
    private FileStore files;
    private Path backup;

    @TempDir
    private Path folder;

    @BeforeEach
    void aLogWithFilesBeside() throws IOException {
        log = SqliteLogStore.open(folder.resolve("log.db"), Clock.systemUTC());
        files = FolderFileStore.open(folder.resolve("files"));
        backup = folder.resolve("backup.db");
        FileHash first = files.store(FIRST);
        FileHash second = files.store(SECOND);
        files.store(NOBODYS);
        String referring = golden("document-referenced.1");
        String content =
                referring.substring(referring.indexOf("\"content\"") + 11, referring.indexOf("\"timeliness\""));
        String amended = golden("note-amended.2");
        int begin = amended.indexOf("\"content\"") + 11;
        int end = amended.indexOf("\"timeliness\"");
        log.append(Samples.commit(
                event(0, "document-referenced", 1, referring.replace("The sha256 as written", first.hex())),
                event(
                        1,
                        "note-amended",
                        2,
                        amended.substring(0, begin)
                                + content.replace("The sha256 as written", second.hex())
                                + amended.substring(end))));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void everyFileIsCopiedBesideTheBackupAndTheNextTimeOnlyWhatIsNew() {
        assertThat(backUp()).isZero();
        assertThat(printed()).contains("Files: 3, of these copied now: 3");
        files.store(new byte[] {4});

        assertThat(backUp()).isZero();

        assertThat(printed()).contains("Files: 4, of these copied now: 1");
        assertThat(beside().read(FileHash.of(SECOND))).isEqualTo(SECOND);
        assertThat(PrintedFiles.verify(log, beside(), printing(out))).isZero();
        assertThat(printed()).contains("The files are as they were stored: 4, of these referred to by entries: 2");
    }

    @Test
    void aDamagedFileIsNamedAndNotCopiedAndTheOthersAre() throws IOException {
        Files.write(path("files", FIRST), new byte[] {1, 1, 2});

        assertThat(backUp()).isEqualTo(2);

        assertThat(complaints())
                .contains("DAMAGED: The file " + FileHash.of(FIRST))
                .contains("MISSING: the file " + FileHash.of(FIRST) + ", which the event at position 0 refers to");
        assertThat(beside().holds(FileHash.of(FIRST))).isFalse();
        assertThat(beside().read(FileHash.of(SECOND))).isEqualTo(SECOND);
        assertThat(PrintedFiles.verify(log, files, printing(out))).isEqualTo(2);
        assertThat(printed()).contains("DAMAGED: The file " + FileHash.of(FIRST));
    }

    @Test
    void aFileThatAnEventRefersToAndThatIsNotThereIsNamedWithItsPosition() throws IOException {
        Files.delete(path("files", SECOND));

        assertThat(backUp()).isEqualTo(2);
        assertThat(complaints())
                .contains("MISSING: the file " + FileHash.of(SECOND) + ", which the event at position 1");
        assertThat(PrintedFiles.verify(log, files, printing(out))).isEqualTo(2);
        assertThat(printed())
                .contains("MISSING: the file " + FileHash.of(SECOND))
                .doesNotContain("as they were stored");
    }

    @Test
    void filesArePutBackAndASecondTimeThereIsNothingLeftToDo() {
        backUp();
        FileStore elsewhere = FolderFileStore.open(folder.resolve("elsewhere"));

        assertThat(PrintedFiles.restore(backup, elsewhere, printing(out), printing(err)))
                .isZero();

        assertThat(elsewhere.read(FileHash.of(FIRST))).isEqualTo(FIRST);
        assertThat(PrintedFiles.restore(backup, elsewhere, printing(out), printing(err)))
                .isZero();
        assertThat(printed()).contains("Files: 3, of these copied now: 0");
    }

    @Test
    void aBackupWithoutTheFilesOfItsEntriesIsToldWhenItIsRestored() throws IOException {
        backUp();
        Files.move(PrintedFiles.beside(backup), folder.resolve("mislaid"));
        FileStore elsewhere = FolderFileStore.open(folder.resolve("elsewhere"));

        assertThat(PrintedFiles.restore(backup, elsewhere, printing(out), printing(err)))
                .isEqualTo(2);

        assertThat(complaints())
                .contains("MISSING: the file " + FileHash.of(FIRST))
                .contains("position 1");
    }

    @Test
    void whereThereAreNoFilesNoFolderIsMade() {
        Path empty = folder.resolve("empty.db");
        try (LogStore nothing = SqliteLogStore.open(folder.resolve("nothing.db"), Clock.systemUTC())) {
            PrintedBackup.run(Kept.RECORDS, nothing, empty, printing(out), printing(err));
        }

        assertThat(PrintedFiles.backUp(
                        FolderFileStore.toRead(folder.resolve("none")), empty, printing(out), printing(err)))
                .isZero();

        assertThat(PrintedFiles.beside(empty)).doesNotExist();
    }

    private int backUp() {
        assertThat(PrintedBackup.run(Kept.RECORDS, log, backup, printing(out), printing(err)))
                .isZero();
        return PrintedFiles.backUp(
                FolderFileStore.toRead(folder.resolve("files")), backup, printing(out), printing(err));
    }

    private FileStore beside() {
        return FolderFileStore.toRead(PrintedFiles.beside(backup));
    }

    private Path path(String store, byte[] content) {
        String hash = FileHash.of(content).hex();
        return folder.resolve(store).resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static LogEvent event(long sequence, String name, int revision, String payload) {
        return new LogEvent(
                "record:5d7e0b0a-94b1-4a2c-8a55-0f1d8f7c2a11",
                sequence,
                UUID.randomUUID().toString(),
                name,
                revision,
                LogEvent.JSON,
                payload.getBytes(StandardCharsets.UTF_8),
                new byte[] {'{', '}'});
    }

    private static String golden(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/golden/events", name + ".json"));
    }

    private static PrintStream printing(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complaints() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
