package org.runningrecord.log.backup;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.copy.CopyTarget;
import org.runningrecord.log.sqlite.SqliteLogStore;

/** The command {@code restore}: copies a backup to where a service will take it up, and prints the mark up to which nothing is missing. */
public final class PrintedRestore {

    private PrintedRestore() {}

    /**
     * Restores into a file, which has its name only once it is whole.
     *
     * @param backup the file of records, whichever of the logs is restored
     * @return what the process exits with: 0 where it is whole, 2 where something is damaged, 1 where it could not be done
     */
    public static int intoFile(Kept kept, Path backup, Path file, PrintStream out, PrintStream err) {
        return of(kept, backup, source -> new CopyIntoFile(out).copy(source, file), out, err);
    }

    /**
     * Restores into a store that has no names to change: the backup is verified before anything is written, and what was written afterwards.
     *
     * @param target where commits go
     * @param restored the same place, to be read
     * @param backup the file of records, whichever of the logs is restored
     * @return what the process exits with, as for a file
     */
    public static int into(
            Kept kept, Supplier<CopyTarget> target, LogStore restored, Path backup, PrintStream out, PrintStream err) {
        return of(kept, backup, source -> into(target, restored, source, out), out, err);
    }

    private static int of(
            Kept kept, Path backup, Function<LogStore, Head> restoring, PrintStream out, PrintStream err) {
        Path file = kept.in(backup);
        if (kept == Kept.LOOKS && Files.notExists(file)) {
            out.println("The backup has no access log: it is from before there was one.");
            return 0;
        }
        return Outcome.of(
                () -> {
                    try (LogStore source = SqliteLogStore.openReadOnly(file)) {
                        return restoring.apply(source);
                    }
                },
                kept,
                kept.sentenceName() + " is restored",
                out,
                err);
    }

    private static Head into(Supplier<CopyTarget> target, LogStore restored, LogStore source, PrintStream out) {
        ToldCopy told = new ToldCopy(out);
        told.verify(source, source.head(), "Verifying the backup");
        try (CopyTarget to = target.get()) {
            Head mark = told.copy("Restoring", source, to);
            told.verify(restored, mark, "Reading back");
            return mark;
        }
    }
}
