package org.runningrecord.log.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import org.runningrecord.log.LogStore;

/** The command {@code backup}: copies a log into a file, also while a service writes to it, and prints the mark up to which nothing is missing. */
public final class PrintedBackup {

    private PrintedBackup() {}

    /** @return what the process exits with: 0 where the backup is whole, 2 where something is damaged, 1 where it could not be made */
    public static int run(LogStore log, Path file, PrintStream out, PrintStream err) {
        int outcome =
                Outcome.of(() -> new CopyIntoFile(out).copy(log, file), "The backup " + file + " is whole", out, err);
        if (outcome == 0) {
            out.println(
                    "Lodge the mark elsewhere: verify --expect with it shows, after a restore, that nothing before it is missing.");
        }
        return outcome;
    }
}
