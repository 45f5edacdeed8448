package org.runningrecord.log.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.runningrecord.log.file.OnDisk;

/** A file that is there under its name only when it is whole; until then it is written beside it, under another. */
public final class WholeFile {

    private WholeFile() {}

    /** Where the file is written until it is whole. */
    public static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + ".unfinished");
    }

    /**
     * Gives what was written its name, in one step, after all of it is on the disk; what had the name before is replaced.
     *
     * @throws UncheckedIOException if the disk refuses; then nothing has changed
     */
    public static void finish(Path file) {
        Path written = unfinished(file);
        try {
            OnDisk.force(written);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            OnDisk.forceNames(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
