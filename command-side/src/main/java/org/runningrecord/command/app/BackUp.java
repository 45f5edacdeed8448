package org.runningrecord.command.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.backup.BackupFile;
import org.runningrecord.log.backup.PrintedBackup;
import org.runningrecord.log.backup.PrintedFiles;
import org.runningrecord.log.file.FileStore;
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
            int outcome = PrintedBackup.run(context.getBean(LogStore.class), file.get(), System.out, System.err);
            return outcome == 0
                    ? PrintedFiles.backUp(context.getBean(FileStore.class), file.get(), System.out, System.err)
                    : outcome;
        }
    }
}
