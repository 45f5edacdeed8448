package org.runningrecord.log.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogEvent;

/** Inserts one commit and its events. */
final class Inserting implements AutoCloseable {

    private final PreparedStatement commits;
    private final PreparedStatement events;

    Inserting(Connection connection) throws SQLException {
        this.commits = connection.prepareStatement("INSERT INTO commits VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        this.events = connection.prepareStatement("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    void insert(Commit commit) throws SQLException {
        commits.setLong(1, commit.position());
        commits.setInt(2, commit.events().size());
        commits.setInt(3, commit.format());
        commits.setLong(4, commit.at().toEpochMilli());
        commits.setString(5, commit.key());
        commits.setString(6, commit.request());
        commits.setString(7, commit.prev());
        commits.setString(8, commit.sum());
        commits.executeUpdate();
        List<LogEvent> all = commit.events();
        for (int index = 0; index < all.size(); index++) {
            insert(commit.position() + index, all.get(index));
        }
    }

    @Override
    public void close() throws SQLException {
        commits.close();
        events.close();
    }

    private void insert(long position, LogEvent event) throws SQLException {
        events.setLong(1, position);
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
