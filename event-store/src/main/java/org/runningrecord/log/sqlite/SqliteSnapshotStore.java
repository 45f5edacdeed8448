package org.runningrecord.log.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.Retention;
import org.runningrecord.log.Retention.Label;
import org.runningrecord.log.SnapshotStore;

/** Snapshots in a SQLite file of their own, beside the log. They are not flushed one by one: what a power cut takes is folded again. */
public final class SqliteSnapshotStore implements SnapshotStore {

    private final Connection connection;
    private final PreparedStatement save;
    private final PreparedStatement labels;
    private final PreparedStatement drop;
    private final PreparedStatement latest;

    private SqliteSnapshotStore(Connection connection) throws SQLException {
        this.connection = connection;
        this.save = connection.prepareStatement("INSERT OR REPLACE INTO snapshots VALUES (?, ?, ?, ?)");
        this.labels = connection.prepareStatement("SELECT seq, shape FROM snapshots WHERE stream = ?");
        this.drop = connection.prepareStatement("DELETE FROM snapshots WHERE stream = ? AND seq = ? AND shape = ?");
        this.latest = connection.prepareStatement(
                "SELECT seq, state FROM snapshots WHERE stream = ? AND shape = ? AND seq <= ? ORDER BY seq DESC LIMIT 1");
    }

    /**
     * Opens the file, and makes it if it is not there.
     *
     * @throws LogUnavailable if it cannot be opened
     */
    public static SqliteSnapshotStore open(Path file) {
        try {
            Connection connection = Connections.derived(file);
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("""
                        CREATE TABLE IF NOT EXISTS snapshots (
                          stream TEXT NOT NULL, seq INTEGER NOT NULL, shape INTEGER NOT NULL, state BLOB NOT NULL,
                          PRIMARY KEY (stream, seq, shape)) WITHOUT ROWID""");
            }
            return new SqliteSnapshotStore(connection);
        } catch (SQLException e) {
            throw new LogUnavailable("The file of snapshots cannot be opened", e);
        }
    }

    @Override
    public synchronized void save(String stream, long sequence, int shape, byte[] state) {
        try {
            save.setString(1, stream);
            save.setLong(2, sequence);
            save.setInt(3, shape);
            save.setBytes(4, state);
            save.executeUpdate();
            for (Label label : Retention.superfluous(labels(stream))) {
                drop.setString(1, stream);
                drop.setLong(2, label.sequence());
                drop.setInt(3, label.shape());
                drop.executeUpdate();
            }
        } catch (SQLException e) {
            throw new LogUnavailable("A snapshot could not be kept", e);
        }
    }

    private List<Label> labels(String stream) throws SQLException {
        labels.setString(1, stream);
        List<Label> found = new ArrayList<>();
        try (ResultSet row = labels.executeQuery()) {
            while (row.next()) {
                found.add(new Label(row.getLong(1), row.getInt(2)));
            }
        }
        return found;
    }

    @Override
    public Optional<Snapshot> latest(String stream, int shape) {
        return latestUpTo(stream, shape, Long.MAX_VALUE);
    }

    @Override
    public synchronized Optional<Snapshot> latestUpTo(String stream, int shape, long sequence) {
        try {
            latest.setString(1, stream);
            latest.setInt(2, shape);
            latest.setLong(3, sequence);
            try (ResultSet row = latest.executeQuery()) {
                return row.next() ? Optional.of(new Snapshot(row.getLong(1), row.getBytes(2))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new LogUnavailable("Snapshots could not be read", e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new LogUnavailable("The file of snapshots could not be closed", e);
        }
    }
}
