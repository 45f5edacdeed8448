package org.runningrecord.log.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.StreamKey;

/** Puts commits together from rows of one commit and one event each. */
final class CommitRows {

    private CommitRows() {}

    static List<Commit> read(ResultSet rows) throws SQLException {
        List<Commit> commits = new ArrayList<>();
        boolean row = rows.next();
        while (row) {
            long position = rows.getLong(1);
            int count = rows.getInt(2);
            int format = rows.getInt(3);
            Instant at = Instant.ofEpochMilli(rows.getLong(4));
            String key = rows.getString(5);
            String request = rows.getString(6);
            String prev = there(position, rows.getString(7));
            String sum = there(position, rows.getString(8));
            List<LogEvent> events = new ArrayList<>();
            do {
                if (rows.getString(9) != null) {
                    events.add(event(position, rows));
                }
                row = rows.next();
            } while (row && rows.getLong(1) == position);
            if (events.size() != count) {
                commits.forEach(Commit::verified);
                throw new LogDamaged(position, "it should hold " + count + " events and holds " + events.size());
            }
            commits.add(new Commit(position, format, at, keys(position, events), key, request, events, prev, sum));
        }
        return commits;
    }

    private static List<String> keys(long position, List<LogEvent> events) {
        try {
            return StreamKey.firstOfEach(events);
        } catch (IllegalArgumentException e) {
            throw new LogDamaged(position, "it holds an event whose sequence is none");
        }
    }

    private static LogEvent event(long position, ResultSet row) throws SQLException {
        return new LogEvent(
                row.getString(9),
                row.getLong(10),
                there(position, row.getString(11)),
                there(position, row.getString(12)),
                row.getInt(13),
                there(position, row.getString(14)),
                there(position, row.getBytes(15)),
                there(position, row.getBytes(16)));
    }

    /** The schema lets none of these be absent; a file in which a byte was changed may. */
    private static <T> T there(long position, @Nullable T value) {
        if (value == null) {
            throw new LogDamaged(position, "a part of it is missing");
        }
        return value;
    }
}
