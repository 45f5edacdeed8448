package org.runningrecord.command.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.backup.BackupFile;
import org.runningrecord.log.backup.PrintedBackup;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code backup} of the log in MongoDB into a file, also while both sides run. */
final class BackUp {

    private BackUp() {}

    static int run(List<String> options) {
        Optional<Path> file = BackupFile.TO.in(options);
        if (file.isEmpty()) {
            System.err.println("Use: backup " + BackupFile.TO.usage() + " [--spring.mongodb.uri=URI]");
            return 1;
        }
        try (ConfigurableApplicationContext context = LogAlone.start(options)) {
            return PrintedBackup.run(context.getBean(LogStore.class), file.get(), System.out, System.err);
        }
    }
}
