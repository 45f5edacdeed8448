package org.runningrecord.command.app;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.backup.BackupFile;
import org.runningrecord.log.backup.Kept;
import org.runningrecord.log.backup.PrintedFiles;
import org.runningrecord.log.backup.PrintedRestore;
import org.runningrecord.log.file.FileStore;
import org.runningrecord.log.mongo.MongoCopyTarget;
import org.runningrecord.web.looks.LookLog;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code restore} of a backup into a database that has no log, or the beginning of this one. */
final class Restore {

    private Restore() {}

    static int run(List<String> options) {
        Optional<Path> backup = BackupFile.FROM.in(options).filter(Files::isReadable);
        if (backup.isEmpty()) {
            System.err.println("Use: restore " + BackupFile.FROM.usage()
                    + " [--spring.mongodb.uri=URI], with a backup that can be read");
            return 1;
        }
        try (ConfigurableApplicationContext context = LogAlone.start(options)) {
            MongoDatabase database = context.getBean(MongoDatabase.class);
            LogStore log = context.getBean(LogStore.class);
            if (log.head().position() == 0 && hasWhatWasMadeOfALog(database, views(context, database))) {
                System.err.println(
                        "The database " + database.getName()
                                + ", or that of the views, has snapshots or views of a log that is no longer there. Drop both, or name others.");
                return 1;
            }
            int files = PrintedFiles.restore(backup.get(), context.getBean(FileStore.class), System.out, System.err);
            // Of damaged and missing files it is told; the log is restored all the same
            return files == 1 ? files : Math.max(files, logs(context, database, backup.get()));
        }
    }

    /** The log last: with it a service may start. */
    private static int logs(ConfigurableApplicationContext context, MongoDatabase database, Path backup) {
        int looks = PrintedRestore.into(
                Kept.LOOKS,
                () -> MongoCopyTarget.open(database, LookLog.NAME),
                context.getBean(LookLog.class).store(),
                backup,
                System.out,
                System.err);
        return looks != 0
                ? looks
                : PrintedRestore.into(
                        Kept.RECORDS,
                        () -> MongoCopyTarget.open(database, "commits"),
                        context.getBean(LogStore.class),
                        backup,
                        System.out,
                        System.err);
    }

    /** Where the query side has its views, which is told to both sides. */
    private static MongoDatabase views(ConfigurableApplicationContext context, MongoDatabase database) {
        String name = context.getEnvironment().getProperty("running-record.views-database", "");
        return name.isBlank() ? database : context.getBean(MongoClient.class).getDatabase(name);
    }

    /** They could be ahead of the log that is restored, and would be believed. */
    private static boolean hasWhatWasMadeOfALog(MongoDatabase database, MongoDatabase views) {
        return Stream.of(
                        database.getCollection("snapshots"),
                        views.getCollection("tokens"),
                        views.getCollection("generations"))
                .anyMatch(collection -> collection.find().first() != null);
    }
}
