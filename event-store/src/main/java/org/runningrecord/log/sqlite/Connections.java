package org.runningrecord.log.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** How the file is opened. */
final class Connections {

    private static final int BUSY_MILLIS = 10_000;

    /**
     * Ids are random, so a commit lands anywhere in the indexes: those of a million events fit. It is taken as the log is written, and outside the heap.
     */
    private static final int CACHE_KIB = 192 * 1_024;

    /** Far more than {@link Checkpoints} let come together: only where they fail does SQLite do it by itself. */
    private static final String PAGES_UNTIL_SQLITE_CHECKPOINTS = "32000";

    private Connections() {}

    static Connection writing(Path file) throws SQLException {
        return writing(file, Duration.ofMillis(BUSY_MILLIS));
    }

    /** @param patience how long it waits for somebody else who writes */
    static Connection writing(Path file, Duration patience) throws SQLException {
        SQLiteConfig config = writing(SynchronousMode.FULL);
        config.setBusyTimeout((int) patience.toMillis());
        config.setCacheSize(-CACHE_KIB);
        config.setPragma(Pragma.WAL_AUTOCHECKPOINT, PAGES_UNTIL_SQLITE_CHECKPOINTS);
        return config.createConnection(url(file));
    }

    /** Writes nothing but what has been committed already. */
    static Connection checkpointing(Path file) throws SQLException {
        return writing(SynchronousMode.FULL).createConnection(url(file));
    }

    /** For what can be made again from the log. */
    static Connection derived(Path file) throws SQLException {
        return writing(SynchronousMode.NORMAL).createConnection(url(file));
    }

    private static SQLiteConfig writing(SynchronousMode synchronous) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(synchronous);
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
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
