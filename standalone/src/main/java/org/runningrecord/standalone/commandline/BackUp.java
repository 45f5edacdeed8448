package org.runningrecord.standalone.commandline;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.backup.BackupFile;
import org.runningrecord.log.backup.Kept;
import org.runningrecord.log.backup.PrintedBackup;
import org.runningrecord.log.backup.PrintedFiles;
import org.runningrecord.log.file.FolderFileStore;
import org.runningrecord.log.sqlite.SqliteLogStore;

/** {@code backup}: the log, the files and the authority's own policies, also while a service runs in the data folder. */
final class BackUp implements Subcommand {

    private static final String USAGE = "Use: backup " + BackupFile.TO.usage() + " " + Folder.USAGE;

    @Override
    public int run(List<String> words, List<String> options, PrintStream out, PrintStream err) {
        Optional<Path> file = BackupFile.TO.in(options);
        if (!words.isEmpty() || file.isEmpty()) {
            err.println(USAGE);
            return 1;
        }
        Folder folder = Folder.of(options);
        if (folder.holds(file.get())) {
            err.println("A backup in the data folder is lost with it. Name a file somewhere else.");
            return 1;
        }
        if (!folder.hasLog()) {
            err.println("There is no log in " + folder.path() + ".");
            return 1;
        }
        return run(folder, file.get(), out, err);
    }

    private static int run(Folder folder, Path file, PrintStream out, PrintStream err) {
        int looks = looks(folder, file, out, err);
        if (looks != 0) {
            return looks;
        }
        try (LogStore log = SqliteLogStore.openReadOnly(folder.log())) {
            int outcome = PrintedBackup.run(Kept.RECORDS, log, file, out, err);
            if (outcome == 0) {
                // After the log: every policy that was adopted before the mark is in the folder by now
                int policies = PoliciesBesideLog.copy(folder.policies(), PoliciesBesideLog.of(file));
                if (policies > 0) {
                    out.println("Recording policies of your own, in " + PoliciesBesideLog.of(file) + ": " + policies);
                }
                return PrintedFiles.backUp(FolderFileStore.toRead(folder.files()), file, out, err);
            }
            return outcome;
        } catch (LogUnavailable e) {
            err.println("The log cannot be read.");
        } catch (UncheckedIOException e) {
            err.println("The recording policies could not be copied: "
                    + e.getCause().getMessage());
        }
        return 1;
    }

    /** Before the log: an emergency is there before anybody looks because of it, so whatever a look names is in the backup. */
    private static int looks(Folder folder, Path file, PrintStream out, PrintStream err) {
        if (!Files.exists(folder.looks())) {
            return 0;
        }
        try (LogStore looks = SqliteLogStore.openReadOnly(folder.looks())) {
            return PrintedBackup.run(Kept.LOOKS, looks, file, out, err);
        } catch (LogUnavailable e) {
            err.println("The access log cannot be read.");
            return 1;
        }
    }
}
