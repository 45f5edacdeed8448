package org.runningrecord.log.backup;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.copy.CopyTarget;
import org.runningrecord.log.copy.LogCopy;
import org.runningrecord.log.copy.NotItsBeginning;
import org.runningrecord.log.sqlite.SqliteCopyTarget;
import org.runningrecord.log.sqlite.SqliteLogStore;

/**
 * Copies a log into a file of its own. What was copied is read back and verified before the file gets its name; a copy that was cut off goes on where it
 * ended. A copy that is there already is the start of the next one, and stays as it is until that is whole.
 */
public final class CopyIntoFile {

    private final ToldCopy told;

    /** @param out hears every two seconds how far it is */
    public CopyIntoFile(PrintStream out) {
        this.told = new ToldCopy(out);
    }

    /**
     * Copies the log as it is now.
     *
     * @return its end; what the file holds up to, for certain
     * @throws NotItsBeginning if the file, or what is left of a copy that was cut off, is of another log
     * @throws LogDamaged if the log is not as it was written; the file is then as it was before
     * @throws BackupDamaged if an earlier copy is not, or the new one cannot be read back; the file is then as it was before
     * @throws org.runningrecord.log.LogUnavailable if the log cannot be read or the file not written
     */
    public Head copy(LogStore log, Path file) {
        Path unfinished = WholeFile.unfinished(file);
        if (Files.exists(file)) {
            beginWith(file, log, unfinished);
        }
        Head mark;
        try (CopyTarget target = SqliteCopyTarget.open(unfinished)) {
            mark = told.copy("Copying", log, target);
        }
        readBack(unfinished, mark);
        WholeFile.finish(file);
        return mark;
    }

    private void beginWith(Path file, LogStore log, Path unfinished) {
        try (LogStore before = SqliteLogStore.openReadOnly(file)) {
            Head end = head(before, file);
            LogCopy.requireBeginning(end, log);
            try (CopyTarget target = SqliteCopyTarget.open(unfinished)) {
                if (target.end().position() < end.position()) {
                    takeOver(before, file, target);
                }
            }
        }
    }

    private static Head head(LogStore before, Path file) {
        try {
            return before.head();
        } catch (LogDamaged e) {
            throw new BackupDamaged(file, e);
        }
    }

    private void takeOver(LogStore before, Path file, CopyTarget target) {
        try {
            told.copy("Taking over the earlier copy", before, target);
        } catch (LogDamaged e) {
            throw new BackupDamaged(file, e);
        }
    }

    private void readBack(Path written, Head mark) {
        try (LogStore copy = SqliteLogStore.openReadOnly(written)) {
            told.verify(copy, mark, "Reading back");
        } catch (LogDamaged e) {
            throw new BackupDamaged(written, e);
        }
    }
}
