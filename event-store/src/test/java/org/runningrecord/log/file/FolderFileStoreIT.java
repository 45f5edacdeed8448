package org.runningrecord.log.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFileStoreIT extends FileStoreContract {

    @TempDir
    private Path folder;

    @Override
    protected FileStore openStore() {
        return FolderFileStore.open(folder);
    }

    @Override
    protected void damage(FileHash hash) {
        try {
            Path file = folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
            byte[] content = Files.readAllBytes(file);
            content[content.length / 2] ^= 1;
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void cutOff(byte[] content) {
        try {
            Files.write(
                    folder.resolve("unfinished").resolve(FileHash.of(content) + "-1"),
                    java.util.Arrays.copyOf(content, content.length / 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatWasCutOffIsRemovedAtTheNextStart() throws IOException {
        cutOff(new byte[] {1, 2, 3});

        openStore();

        try (Stream<Path> left = Files.list(folder.resolve("unfinished"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFolderThatIsNotThereIsReadAsOneWithoutFiles() {
        FileStore none = FolderFileStore.toRead(folder.resolve("none"));

        none.each(hash -> {
            throw new AssertionError("There is a file " + hash);
        });

        assertThat(none.holds(FileHash.of(new byte[] {1}))).isFalse();
        assertThat(folder.resolve("none")).doesNotExist();
    }
}
