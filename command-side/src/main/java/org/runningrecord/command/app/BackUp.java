package org.runningrecord.command.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.backup.BackupFile;
import org.runningrecord.log.backup.Kept;
import org.runningrecord.log.backup.PrintedBackup;
import org.runningrecord.log.backup.PrintedFiles;
import org.runningrecord.log.file.FileStore;
import org.runningrecord.web.looks.LookLog;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code backup} of the log in MongoDB into a file, and of the files into a folder beside it, also while both sides run. */
final class BackUp {

    private BackUp() {}

    static int run(List<String> options) {
        Optional<Path> file = BackupFile.TO.in(options);
        if (file.isEmpty()) {
            System.err.println("Use: backup " + BackupFile.TO.usage() + " [--spring.mongodb.uri=URI]");
            return 1;
        }
        try (ConfigurableApplicationContext context = LogAlone.start(options)) {
            // An emergency is in the log before anybody looks because of it: whatever a look names is in the backup
            int looks = PrintedBackup.run(
                    Kept.LOOKS, context.getBean(LookLog.class).store(), file.get(), System.out, System.err);
            int outcome = looks == 0
                    ? PrintedBackup.run(
                            Kept.RECORDS, context.getBean(LogStore.class), file.get(), System.out, System.err)
                    : looks;
            return outcome == 0
                    ? PrintedFiles.backUp(context.getBean(FileStore.class), file.get(), System.out, System.err)
                    : outcome;
        }
    }
}
