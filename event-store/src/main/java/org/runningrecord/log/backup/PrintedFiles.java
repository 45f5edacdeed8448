package org.runningrecord.log.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.UnreadableEvent;
import org.runningrecord.log.file.FileStore;
import org.runningrecord.log.file.FilesUnavailable;
import org.runningrecord.log.file.FolderFileStore;
import org.runningrecord.log.sqlite.SqliteLogStore;

/**
 * What {@code backup}, {@code restore} and {@code verify} do with the files beside a log, and say of it. A file is named by its hash: nobody learns from it
 * whose it is. Each ends with 0 where every file is there and as it was stored, with 2 where one is not, and with 1 where that could not be found out.
 */
public final class PrintedFiles {

    private PrintedFiles() {}

    /** The folder in which the files of a backup are kept. */
    public static Path beside(Path backup) {
        return backup.resolveSibling(backup.getFileName() + ".files");
    }

    /** Copies what the backup does not have yet; called once the log is in it, so that every file it refers to was there before. */
    public static int backUp(FileStore files, Path backup, PrintStream out, PrintStream err) {
        return told(err, () -> {
            FileCopy copy = new FileCopy(files, err);
            int copied = copy.isNothing() ? 0 : copy.into(FolderFileStore.open(beside(backup)), out);
            return Math.max(copied, referredTo(backup, FolderFileStore.toRead(beside(backup)), err));
        });
    }

    /** Puts the files back; called before the log is, so that a service which starts with the log has them. */
    public static int restore(Path backup, FileStore files, PrintStream out, PrintStream err) {
        return told(err, () -> {
            int copied = new FileCopy(FolderFileStore.toRead(beside(backup)), err).into(files, out);
            return Math.max(copied, referredTo(backup, files, err));
        });
    }

    /** Reads every file and compares it with its hash, and sees that every one that an event refers to is there. */
    public static int verify(LogStore log, FileStore files, PrintStream out) {
        return told(out, () -> new FileCheck(files, out).all(log));
    }

    private static int referredTo(Path backup, FileStore files, PrintStream err) {
        try (LogStore log = SqliteLogStore.openReadOnly(backup)) {
            return new FileCheck(files, err).referredTo(log);
        }
    }

    /** A job that ends with a number. */
    @FunctionalInterface
    private interface Job {
        int run();
    }

    private static int told(PrintStream err, Job job) {
        try {
            return job.run();
        } catch (FilesUnavailable e) {
            err.println(e.getMessage() + ". The same command may be given again, and goes on where this one ended.");
        } catch (UnreadableEvent e) {
            err.println("Which files there should be cannot be told. " + e.getMessage());
        } catch (LogDamaged e) {
            err.println("Which files there should be cannot be told. " + e.getMessage());
            return 2;
        }
        return 1;
    }
}
