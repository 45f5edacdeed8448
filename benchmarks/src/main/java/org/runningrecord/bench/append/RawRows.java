package org.runningrecord.bench.append;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.NewCommit;

/**
 * The rows of a log, inserted by hand: the same tables, columns and indexes, the same flush per transaction, and nothing else. Nobody waits, nothing is
 * chained (the columns of the chain hold constants), nothing is looked up.
 */
final class RawRows implements AutoCloseable {

    private static final String SUM = "0".repeat(64);

    private final Connection connection;
    private final PreparedStatement commits;
    private final PreparedStatement events;
    private long position;

    RawRows(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
        try (Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "PRAGMA journal_mode = WAL",
                    "PRAGMA synchronous = FULL",
                    """
                    CREATE TABLE commits (
                      position INTEGER PRIMARY KEY, n INTEGER NOT NULL, format INTEGER NOT NULL, at INTEGER NOT NULL,
                      key TEXT UNIQUE, request TEXT, prev TEXT NOT NULL, sum TEXT NOT NULL)""",
                    """
                    CREATE TABLE events (
                      position INTEGER PRIMARY KEY, stream TEXT NOT NULL, seq INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
                      revision INTEGER NOT NULL, codec TEXT NOT NULL, payload BLOB NOT NULL, metadata BLOB NOT NULL)""",
                    "CREATE UNIQUE INDEX events_of_stream ON events (stream, seq)")) {
                statement.execute(sql);
            }
        }
        connection.setAutoCommit(false);
        commits = connection.prepareStatement("INSERT INTO commits VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        events = connection.prepareStatement("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /** Inserts commits, so many in each transaction. */
    void insert(List<NewCommit> all, int batch) throws SQLException {
        for (int from = 0; from < all.size(); from += batch) {
            for (NewCommit commit : all.subList(from, Math.min(from + batch, all.size()))) {
                insert(commit);
            }
            connection.commit();
        }
    }

    private void insert(NewCommit commit) throws SQLException {
        commits.setLong(1, position);
        commits.setInt(2, commit.events().size());
        commits.setInt(3, 1);
        commits.setLong(4, position);
        commits.setString(5, commit.key());
        commits.setString(6, commit.request());
        commits.setString(7, SUM);
        commits.setString(8, SUM);
        commits.executeUpdate();
        for (LogEvent event : commit.events()) {
            events.setLong(1, position++);
            events.setString(2, event.stream());
            events.setLong(3, event.sequence());
            events.setString(4, event.id());
            events.setString(5, event.name());
            events.setInt(6, event.revision());
            events.setString(7, event.codec());
            events.setBytes(8, event.payload());
            events.setBytes(9, event.metadata());
            events.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
