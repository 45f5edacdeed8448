package org.runningrecord.log.sqlite;

import java.sql.SQLException;
import org.runningrecord.log.LogFull;
import org.runningrecord.log.LogUnavailable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite could not do, in words of the log. */
final class Failure {

    /** The lowest byte of a code is the kind of failure, the rest says more. */
    private static final int KIND = 0xff;

    private Failure() {}

    static LogUnavailable whileWriting(SQLException e) {
        return is(e, SQLiteErrorCode.SQLITE_FULL)
                ? new LogFull(e)
                : new LogUnavailable("The log file could not be written" + code(e), e);
    }

    static LogUnavailable whileReading(SQLException e) {
        return new LogUnavailable("The log file could not be read" + code(e), e);
    }

    /** Whether the file is none that SQLite can have written. */
    static boolean isDamage(LogUnavailable e) {
        return is(e.getCause(), SQLiteErrorCode.SQLITE_CORRUPT) || is(e.getCause(), SQLiteErrorCode.SQLITE_NOTADB);
    }

    private static boolean is(Throwable e, SQLiteErrorCode kind) {
        return e instanceof SQLiteException sqlite && (sqlite.getResultCode().code & KIND) == kind.code;
    }

    private static String code(SQLException e) {
        return e instanceof SQLiteException sqlite
                ? ": " + sqlite.getResultCode().name()
                : "";
    }
}
