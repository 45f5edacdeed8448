package org.runningrecord.standalone.commandline;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.runningrecord.log.backup.BackupFile;
import org.runningrecord.log.backup.Kept;
import org.runningrecord.log.backup.PrintedFiles;
import org.runningrecord.log.backup.PrintedRestore;
import org.runningrecord.log.file.FilesUnavailable;
import org.runningrecord.log.file.FolderFileStore;
import org.runningrecord.standalone.datafolder.DataFolder;
import org.runningrecord.standalone.datafolder.FolderInUse;

/** {@code restore}: a backup into a data folder that holds no log. The next service that starts there makes everything else anew. */
final class Restore implements Subcommand {

    private static final String USAGE = "Use: restore " + BackupFile.FROM.usage() + " " + Folder.USAGE;

    @Override
    public int run(List<String> words, List<String> options, PrintStream out, PrintStream err) {
        Optional<Path> backup = BackupFile.FROM.in(options).filter(Files::isReadable);
        if (!words.isEmpty() || backup.isEmpty()) {
            err.println(USAGE + ", with a backup that can be read");
            return 1;
        }
        Folder folder = Folder.of(options);
        try (DataFolder taken = DataFolder.take(folder.path())) {
            if (folder.hasAnythingOfALog()) {
                err.println("There is a log in " + folder.path()
                        + " already, or what is left of one. Restore into a folder that has none.");
                return 1;
            }
            // Of a log that is no longer there they could be ahead of this one
            Files.deleteIfExists(taken.snapshots());
            PoliciesBesideLog.copy(PoliciesBesideLog.of(backup.get()), taken.policies());
            int files = PrintedFiles.restore(backup.get(), FolderFileStore.open(taken.files()), out, err);
            // Of damaged and missing files it is told; the log is restored all the same
            return files == 1 ? files : Math.max(files, logs(backup.get(), taken, out, err));
        } catch (FolderInUse e) {
            err.println(e.getMessage());
        } catch (IOException e) {
            err.println("The data folder cannot be written: " + e.getMessage());
        } catch (FilesUnavailable e) {
            err.println(e.getMessage() + ".");
        } catch (UncheckedIOException e) {
            err.println("The data folder cannot be written: " + e.getCause().getMessage());
        }
        return 1;
    }

    /** The log last: a folder that has it can be served. */
    private static int logs(Path backup, DataFolder folder, PrintStream out, PrintStream err) {
        int looks = PrintedRestore.intoFile(Kept.LOOKS, backup, folder.looks(), out, err);
        return looks != 0 ? looks : PrintedRestore.intoFile(Kept.RECORDS, backup, folder.log(), out, err);
    }
}
