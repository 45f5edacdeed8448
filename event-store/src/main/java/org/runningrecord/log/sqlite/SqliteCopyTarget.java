package org.runningrecord.log.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.runningrecord.log.Commit;
import org.runningrecord.log.Continuity;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.copy.CopyTarget;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** A log file that takes commits as they are. It keeps no write-ahead log, so that what is in the file when it is closed is the whole of it. */
public final class SqliteCopyTarget implements CopyTarget {

    private final Connection connection;
    private final Inserting inserting;
    private Head end;

    private SqliteCopyTarget(Connection connection) throws SQLException {
        this.connection = connection;
        Schema.create(connection);
        connection.setAutoCommit(false);
        this.inserting = new Inserting(connection);
        this.end = new Reading(connection).head();
        connection.commit();
    }

    /**
     * Opens the file, and makes it if it is not there.
     *
     * @throws LogUnavailable if the file cannot be opened, or is none of a log
     * @throws org.runningrecord.log.LogDamaged if its commits and events do not end at the same position
     */
    public static SqliteCopyTarget open(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.DELETE);
        config.setSynchronous(SynchronousMode.FULL);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            try {
                return new SqliteCopyTarget(connection);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new LogUnavailable("The file " + file + " cannot be written as a log", e);
        }
    }

    @Override
    public Head end() {
        return end;
    }

    @Override
    public void append(List<Commit> commits) {
        Head after = Continuity.continued(end, commits);
        try {
            for (Commit commit : commits) {
                inserting.insert(commit);
            }
            connection.commit();
            end = after;
        } catch (SQLException e) {
            rollBack(e);
            throw new LogUnavailable("The copy could not be written", e);
        }
    }

    private void rollBack(SQLException why) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new LogUnavailable("The copy could not be closed", e);
        }
    }
}
