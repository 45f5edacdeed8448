package org.runningrecord.log.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.copy.CopyTarget;
import org.runningrecord.log.sqlite.SqliteLogStore;

/** The command {@code restore}: copies a backup to where a service will take it up, and prints the mark up to which nothing is missing. */
public final class PrintedRestore {

    private static final String DONE = "The log is restored";

    private PrintedRestore() {}

    /**
     * Restores into a file, which has its name only once it is whole.
     *
     * @return what the process exits with: 0 where it is whole, 2 where something is damaged, 1 where it could not be done
     */
    public static int intoFile(Path backup, Path file, PrintStream out, PrintStream err) {
        return Outcome.of(() -> intoFile(backup, file, out), DONE, out, err);
    }

    private static Head intoFile(Path backup, Path file, PrintStream out) {
        try (LogStore source = SqliteLogStore.openReadOnly(backup)) {
            return new CopyIntoFile(out).copy(source, file);
        }
    }

    /**
     * Restores into a store that has no names to change: the backup is verified before anything is written, and what was written afterwards.
     *
     * @param target where commits go
     * @param restored the same place, to be read
     * @return what the process exits with, as for a file
     */
    public static int into(
            Supplier<CopyTarget> target, LogStore restored, Path backup, PrintStream out, PrintStream err) {
        return Outcome.of(() -> into(target, restored, backup, out), DONE, out, err);
    }

    private static Head into(Supplier<CopyTarget> target, LogStore restored, Path backup, PrintStream out) {
        try (LogStore source = SqliteLogStore.openReadOnly(backup)) {
            ToldCopy told = new ToldCopy(out);
            told.verify(source, source.head(), "Verifying the backup");
            try (CopyTarget to = target.get()) {
                Head mark = told.copy("Restoring", source, to);
                told.verify(restored, mark, "Reading back");
                return mark;
            }
        }
    }
}
