package org.runningrecord.log.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import org.runningrecord.log.LogStore;

/** The command {@code backup}: copies a log into a file, also while a service writes to it, and prints the mark up to which nothing is missing. */
public final class PrintedBackup {

    private PrintedBackup() {}

    /**
     * @param backup the file of records, whichever of the logs is copied
     * @return what the process exits with: 0 where the backup is whole, 2 where something is damaged, 1 where it could not be made
     */
    public static int run(Kept kept, LogStore log, Path backup, PrintStream out, PrintStream err) {
        Path file = kept.in(backup);
        int outcome = Outcome.of(
                () -> new CopyIntoFile(out).copy(log, file), kept, "The backup " + file + " is whole", out, err);
        if (outcome == 0 && kept == Kept.RECORDS) {
            out.println(
                    "Lodge the mark elsewhere: verify --expect with it shows, after a restore, that nothing before it is missing.");
        }
        return outcome;
    }
}
