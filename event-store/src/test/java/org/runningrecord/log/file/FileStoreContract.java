package org.runningrecord.log.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link FileStore} must do. */
public abstract class FileStoreContract {

    private static final int A_CHUNK = 255 * 1024;

    private FileStore files;

    /** Opens the store of this test, which has nothing in it the first time. */
    protected abstract FileStore openStore();

    /** Changes one byte of what is stored, behind the back of the store. */
    protected abstract void damage(FileHash hash);

    /** Leaves behind what is there when an upload of this is cut off in the middle. */
    protected abstract void cutOff(byte[] content);

    @BeforeEach
    void open() {
        files = openStore();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000, A_CHUNK - 1, A_CHUNK, A_CHUNK + 1, 40 * A_CHUNK + 17})
    void givesAFileByteForByte(int size) {
        byte[] content = content(size);

        FileHash hash = files.store(content);

        assertThat(hash).isEqualTo(FileHash.of(content));
        assertThat(files.read(hash)).isEqualTo(content);
        assertThat(files.size(hash)).hasValue(size);
    }

    @Test
    void aFileIsThereWhenTheStoreIsOpenedAgain() {
        FileHash hash = files.store(content(1_000));

        open();

        assertThat(files.holds(hash)).isTrue();
        assertThat(files.read(hash)).isEqualTo(content(1_000));
    }

    @Test
    void whatWasNotStoredIsNotThere() {
        FileHash hash = FileHash.of(content(10));

        assertThat(files.holds(hash)).isFalse();
        assertThat(files.size(hash)).isEmpty();
        assertThatThrownBy(() -> files.read(hash)).isInstanceOf(FileMissing.class);
    }

    @Test
    void theSameContentTwiceIsOneFile() {
        files.store(content(1_000));
        files.store(content(1_000));
        FileHash other = files.store(content(1_001));

        assertThat(all()).containsExactlyInAnyOrder(FileHash.of(content(1_000)), other);
    }

    @Test
    void theSameContentFromManyAtOnceIsOneFile() throws Exception {
        byte[] content = content(3 * A_CHUNK);
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Callable<FileHash>> uploads = Stream.<Callable<FileHash>>generate(() -> () -> files.store(content))
                    .limit(24)
                    .toList();
            for (Future<FileHash> each : many.invokeAll(uploads)) {
                assertThat(each.get()).isEqualTo(FileHash.of(content));
            }
        } finally {
            many.shutdownNow();
        }
        assertThat(all()).containsExactly(FileHash.of(content));
        assertThat(files.read(FileHash.of(content))).isEqualTo(content);
    }

    @Test
    void aDamagedFileIsToldAndNotHandedOut() {
        FileHash damaged = files.store(content(2 * A_CHUNK));
        FileHash sound = files.store(content(5));

        damage(damaged);

        assertThatThrownBy(() -> files.read(damaged)).isInstanceOf(FileDamaged.class);
        assertThat(files.read(sound)).isEqualTo(content(5));
        assertThat(all()).containsExactlyInAnyOrder(damaged, sound);
    }

    @Test
    void whatWasCutOffIsNoFileAndIsCompletedByTheNextUpload() {
        byte[] content = content(3 * A_CHUNK);
        cutOff(content);
        open();
        assertThat(files.holds(FileHash.of(content))).isFalse();
        assertThat(all()).isEmpty();

        files.store(content);

        assertThat(files.read(FileHash.of(content))).isEqualTo(content);
    }

    private List<FileHash> all() {
        List<FileHash> all = new ArrayList<>();
        files.each(all::add);
        return all;
    }

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }
}
