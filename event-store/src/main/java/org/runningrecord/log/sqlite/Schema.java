package org.runningrecord.log.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** The tables of commit format 1. Triggers refuse what the service never does: changing or removing what was written. */
final class Schema {

    private Schema() {}

    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    CREATE TABLE IF NOT EXISTS commits (
                      position INTEGER PRIMARY KEY CHECK (position >= 0), n INTEGER NOT NULL, format INTEGER NOT NULL, at INTEGER NOT NULL,
                      key TEXT UNIQUE, request TEXT, prev TEXT NOT NULL, sum TEXT NOT NULL)""");
            statement.executeUpdate("""
                    CREATE TABLE IF NOT EXISTS events (
                      position INTEGER PRIMARY KEY CHECK (position >= 0), stream TEXT NOT NULL, seq INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
                      revision INTEGER NOT NULL, codec TEXT NOT NULL, payload BLOB NOT NULL, metadata BLOB NOT NULL)""");
            statement.executeUpdate("CREATE UNIQUE INDEX IF NOT EXISTS events_of_stream ON events (stream, seq)");
            for (String table : new String[] {"commits", "events"}) {
                for (String change : new String[] {"UPDATE", "DELETE"}) {
                    statement.executeUpdate(
                            "CREATE TRIGGER IF NOT EXISTS no_%s_of_%s BEFORE %s ON %s BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END"
                                    .formatted(change.toLowerCase(Locale.ROOT), table, change, table));
                }
            }
        }
    }
}
