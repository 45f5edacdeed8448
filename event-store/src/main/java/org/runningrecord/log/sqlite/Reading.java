package org.runningrecord.log.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.runningrecord.log.Commit;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.StreamKey;

/** The questions a connection can answer. Statements are prepared once; one thread at a time uses an instance. */
final class Reading implements AutoCloseable {

    private static final String COMMITS = """
            SELECT c.position, c.n, c.format, c.at, c.key, c.request, c.prev, c.sum,
                   e.stream, e.seq, e.id, e.name, e.revision, e.codec, e.payload, e.metadata
            FROM commits c LEFT JOIN events e ON e.position >= c.position AND e.position < c.position + c.n
            WHERE %s ORDER BY c.position, e.position""";
    private static final String HOLDING_EVENT = "(SELECT max(position) FROM commits WHERE position <= e2.position)";

    private final Connection connection;
    private final PreparedStatement range;
    private final PreparedStatement ofStream;
    private final PreparedStatement lastOfStream;
    private final PreparedStatement lastOfStreams;
    private final PreparedStatement byKey;
    private final PreparedStatement bySequence;
    private final PreparedStatement head;
    private boolean worn;

    Reading(Connection connection) throws SQLException {
        this.connection = connection;
        this.range = commits("""
                c.position IN (SELECT position FROM commits
                  WHERE position >= coalesce((SELECT position FROM commits
                      WHERE position = (SELECT max(position) FROM commits WHERE position <= ?1) AND position + n > ?1), ?1)
                  ORDER BY position LIMIT ?2)""");
        this.ofStream = commits("c.position IN (SELECT " + HOLDING_EVENT
                + " FROM events e2 WHERE e2.stream = ?1 AND e2.seq BETWEEN ?2 AND ?3)");
        this.lastOfStream = commits("c.position = (SELECT " + HOLDING_EVENT
                + " FROM events e2 WHERE e2.stream = ?1 ORDER BY e2.seq DESC LIMIT 1)");
        this.lastOfStreams = commits(
                "c.position IN (SELECT " + HOLDING_EVENT
                        + " FROM events e2 WHERE e2.stream >= ?1 AND e2.stream < ?2 AND e2.position < ?3 ORDER BY e2.position DESC LIMIT ?4)");
        this.byKey = commits("c.key = ?1");
        this.bySequence = commits(
                "c.position = (SELECT " + HOLDING_EVENT + " FROM events e2 WHERE e2.stream = ?1 AND e2.seq = ?2)");
        this.head = connection.prepareStatement("""
                SELECT (SELECT coalesce(max(position), -1) + 1 FROM events), position + n, sum
                FROM commits ORDER BY position DESC LIMIT 1""");
    }

    private PreparedStatement commits(String where) throws SQLException {
        return connection.prepareStatement(COMMITS.formatted(where));
    }

    /** Starts with the commit that holds the position, which may have begun before it. */
    List<Commit> from(long position, int limit) throws SQLException {
        range.setLong(1, position);
        range.setInt(2, limit);
        return rows(range);
    }

    List<Commit> ofStream(String stream, long fromSequence, long toSequence) throws SQLException {
        ofStream.setString(1, stream);
        ofStream.setLong(2, fromSequence);
        ofStream.setLong(3, toSequence);
        return rows(ofStream);
    }

    Optional<Commit> lastOfStream(String stream) throws SQLException {
        lastOfStream.setString(1, stream);
        return rows(lastOfStream).stream().findFirst();
    }

    /** Commits that hold the last events before a position of the streams whose names begin so. */
    List<Commit> lastOf(String prefix, long before, int limit) throws SQLException {
        lastOfStreams.setString(1, prefix);
        lastOfStreams.setString(2, StreamKey.beyond(prefix));
        lastOfStreams.setLong(3, before);
        lastOfStreams.setInt(4, limit);
        return rows(lastOfStreams);
    }

    Optional<Commit> byKey(String key) throws SQLException {
        byKey.setString(1, key);
        return rows(byKey).stream().findFirst();
    }

    Optional<Commit> bySequence(String stream, long sequence) throws SQLException {
        bySequence.setString(1, stream);
        bySequence.setLong(2, sequence);
        return rows(bySequence).stream().findFirst();
    }

    /** @throws LogDamaged if commits and events do not end at the same position */
    Head head() throws SQLException {
        try (ResultSet row = head.executeQuery()) {
            if (!row.next()) {
                return Head.after(null);
            }
            long events = row.getLong(1);
            long commits = row.getLong(2);
            if (events != commits) {
                throw new LogDamaged(
                        Math.min(events, commits), "its commits end at " + commits + " and its events at " + events);
            }
            return new Head(commits, row.getString(3));
        }
    }

    /** @throws LogDamaged if the indexes do not agree with the tables */
    boolean checkSoundness() throws SQLException {
        Soundness.check(connection);
        return true;
    }

    private static List<Commit> rows(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            return CommitRows.read(rows);
        }
    }

    /** A question has failed: the driver closes its statement then, and would refuse it for ever. */
    void wear() {
        worn = true;
    }

    boolean isWorn() {
        return worn;
    }

    /** Lets go of the statements, and not of the connection. */
    void release() throws SQLException {
        for (PreparedStatement statement :
                List.of(range, ofStream, lastOfStream, lastOfStreams, byKey, bySequence, head)) {
            statement.close();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
