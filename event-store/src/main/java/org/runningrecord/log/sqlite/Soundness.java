package org.runningrecord.log.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.runningrecord.log.LogDamaged;

/**
 * Compares indexes with tables. An entry of an index that was altered hides an event from whoever asks for a stream, or a commit from whoever asks for a
 * key, while the table, and so the chain, is as it was written.
 */
final class Soundness {

    /** The plus keeps SQLite from taking the short way by position: the long way, over the index, is what is in question. */
    private static final String HIDDEN = """
            SELECT min(position) FROM (
              SELECT position FROM events e NOT INDEXED WHERE NOT EXISTS
                (SELECT 1 FROM events found WHERE found.stream = e.stream AND found.seq = e.seq AND +found.position = e.position)
              UNION ALL
              SELECT position FROM commits c NOT INDEXED WHERE key IS NOT NULL AND NOT EXISTS
                (SELECT 1 FROM commits found WHERE found.key = c.key AND +found.position = c.position))""";

    private Soundness() {}

    /** @throws LogDamaged if they do not agree, or SQLite finds anything else; it then names no position but the beginning of the log */
    static void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet hidden = statement.executeQuery(HIDDEN)) {
                hidden.next();
                long position = hidden.getLong(1);
                if (!hidden.wasNull()) {
                    throw new LogDamaged(position, "it is there, and SQLite's index does not lead to it");
                }
            }
            try (ResultSet found = statement.executeQuery("PRAGMA integrity_check(1)")) {
                if (found.next() && !found.getString(1).equals("ok")) {
                    throw new LogDamaged(
                            0,
                            "every commit is as it was written, but SQLite finds its file unsound: "
                                    + found.getString(1));
                }
            }
        }
    }
}
