package org.runningrecord.standalone.commandline;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.PrintedVerification;
import org.runningrecord.log.backup.BackupFile;
import org.runningrecord.log.sqlite.SqliteLogStore;

/** {@code verify}: walks the log of a data folder, or a backup, and names the first position that is not as it was written; also while the service runs. */
final class VerifyLog implements Subcommand {

    private static final String USAGE =
            "Use: verify " + Folder.USAGE + " | " + BackupFile.FILE.usage() + ", and " + PrintedVerification.USAGE;

    @Override
    public int run(List<String> words, List<String> options, PrintStream out, PrintStream err) {
        if (!words.isEmpty() || !PrintedVerification.understands(options)) {
            err.println(USAGE);
            return 1;
        }
        Path file = BackupFile.FILE.in(options).orElse(Folder.of(options).log());
        if (!Files.isReadable(file)) {
            err.println("There is no log in " + file + ".");
            return 1;
        }
        try (LogStore log = SqliteLogStore.openReadOnly(file)) {
            return PrintedVerification.run(log, options, out);
        } catch (LogUnavailable e) {
            err.println("The log cannot be read.");
            return 1;
        }
    }
}
