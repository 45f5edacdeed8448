package org.runningrecord.log.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** How the file is opened. */
final class Connections {

    private static final int BUSY_MILLIS = 10_000;

    private Connections() {}

    static Connection writing(Path file) throws SQLException {
        return writing(file, SynchronousMode.FULL);
    }

    /** For what can be made again from the log. */
    static Connection derived(Path file) throws SQLException {
        return writing(file, SynchronousMode.NORMAL);
    }

    private static Connection writing(Path file, SynchronousMode synchronous) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(synchronous);
        config.setBusyTimeout(BUSY_MILLIS);
        return config.createConnection(url(file));
    }

    static Connection reading(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return config.createConnection(url(file));
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }
}
