package org.runningrecord.log.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.runningrecord.log.LogDamaged;

/**
 * Has SQLite compare its indexes with its tables. An entry of an index that was altered hides an event from whoever asks for a stream, or a commit from
 * whoever asks for a key, while the table, and so the chain, is as it was written.
 */
final class Soundness {

    /** The number of a row is a position in either table. */
    private static final Pattern ROW = Pattern.compile("(?i)\\brow(?:id)? (\\d{1,18})\\b");

    private Soundness() {}

    /** @throws LogDamaged if they do not agree; it names the first position that SQLite does, or the beginning of the log where it names none */
    static void check(Connection connection) throws SQLException {
        long first = Long.MAX_VALUE;
        String what = "";
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("PRAGMA integrity_check")) {
            while (found.next() && !found.getString(1).equals("ok")) {
                Matcher row = ROW.matcher(found.getString(1));
                long position = row.find() ? Long.parseLong(row.group(1)) : Long.MAX_VALUE;
                if (what.isEmpty() || position < first) {
                    first = position;
                    what = found.getString(1);
                }
            }
        }
        if (!what.isEmpty()) {
            throw new LogDamaged(first == Long.MAX_VALUE ? 0 : first, "SQLite finds its file unsound: " + what);
        }
    }
}
