package org.runningrecord.standalone.commandline;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.PrintedVerification;
import org.runningrecord.log.backup.BackupFile;
import org.runningrecord.log.backup.Kept;
import org.runningrecord.log.backup.PrintedFiles;
import org.runningrecord.log.file.FolderFileStore;
import org.runningrecord.log.sqlite.SqliteLogStore;

/** {@code verify}: walks the log of a data folder, or a backup, and names the first position that is not as it was written, and every file that is not; also while the service runs. */
final class VerifyLog implements Subcommand {

    private static final String USAGE =
            "Use: verify " + Folder.USAGE + " | " + BackupFile.FILE.usage() + ", and " + PrintedVerification.USAGE;

    @Override
    public int run(List<String> words, List<String> options, PrintStream out, PrintStream err) {
        if (!words.isEmpty() || !PrintedVerification.understands(options)) {
            err.println(USAGE);
            return 1;
        }
        Folder folder = Folder.of(options);
        Optional<Path> backup = BackupFile.FILE.in(options);
        Path file = backup.orElse(folder.log());
        Path files = backup.map(PrintedFiles::beside).orElse(folder.files());
        if (!Files.isReadable(file)) {
            err.println("There is no log in " + file + ".");
            return 1;
        }
        try (LogStore log = SqliteLogStore.openReadOnly(file)) {
            int outcome = Math.max(
                    PrintedVerification.run(log, options, out),
                    looks(backup.map(Kept.LOOKS::in).orElse(folder.looks()), options, out));
            return Math.max(outcome, PrintedFiles.verify(log, FolderFileStore.toRead(files), out));
        } catch (LogUnavailable e) {
            err.println("The log cannot be read.");
            return 1;
        }
    }

    private static int looks(Path file, List<String> options, PrintStream out) {
        if (!Files.exists(file)) {
            return 0;
        }
        try (LogStore looks = SqliteLogStore.openReadOnly(file)) {
            return PrintedVerification.ofLooks(looks, options, out);
        }
    }
}
