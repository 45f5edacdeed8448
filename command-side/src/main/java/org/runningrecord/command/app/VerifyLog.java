package org.runningrecord.command.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.PrintedVerification;
import org.runningrecord.log.backup.BackupFile;
import org.runningrecord.log.backup.Kept;
import org.runningrecord.log.backup.PrintedFiles;
import org.runningrecord.log.file.FileStore;
import org.runningrecord.log.file.FolderFileStore;
import org.runningrecord.log.sqlite.SqliteLogStore;
import org.runningrecord.web.looks.LookLog;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code verify} on the log and the files in MongoDB, or on a backup of them. */
final class VerifyLog {

    private VerifyLog() {}

    static int run(List<String> options) {
        if (!PrintedVerification.understands(options)) {
            System.err.println("Use: verify [--spring.mongodb.uri=URI | " + BackupFile.FILE.usage() + "] "
                    + PrintedVerification.USAGE);
            return 1;
        }
        Optional<Path> backup = BackupFile.FILE.in(options);
        if (backup.isPresent()) {
            return run(backup.get(), options);
        }
        try (ConfigurableApplicationContext context = LogAlone.start(options)) {
            LogStore log = context.getBean(LogStore.class);
            return run(log, context.getBean(LookLog.class).store(), context.getBean(FileStore.class), options);
        }
    }

    private static int run(Path backup, List<String> options) {
        Path beside = Kept.LOOKS.in(backup);
        try (LogStore log = SqliteLogStore.openReadOnly(backup);
                LogStore looks = Files.exists(beside) ? SqliteLogStore.openReadOnly(beside) : null) {
            return run(log, looks, FolderFileStore.toRead(PrintedFiles.beside(backup)), options);
        } catch (LogUnavailable e) {
            System.err.println("The backup " + backup + " cannot be read.");
            return 1;
        }
    }

    /** @param looks absent where a backup is from before there was an access log */
    private static int run(LogStore log, @Nullable LogStore looks, FileStore files, List<String> options) {
        int outcome = PrintedVerification.run(log, options, System.out);
        if (looks != null) {
            outcome = Math.max(outcome, PrintedVerification.ofLooks(looks, options, System.out));
        }
        return Math.max(outcome, PrintedFiles.verify(log, files, System.out));
    }
}
