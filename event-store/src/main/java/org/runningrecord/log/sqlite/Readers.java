package org.runningrecord.log.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.LogUnavailable;

/** A few read-only connections, lent to one question at a time. */
final class Readers implements AutoCloseable {

    private static final int CONNECTIONS = 4;

    /** A question to the file. */
    @FunctionalInterface
    interface Question<T> {
        T ask(Reading reading) throws SQLException;
    }

    private final BlockingQueue<Reading> idle = new ArrayBlockingQueue<>(CONNECTIONS);
    private final Path file;
    private volatile boolean closed;

    Readers(Path file) throws SQLException {
        this.file = file;
        for (int i = 0; i < CONNECTIONS; i++) {
            idle.add(new Reading(Connections.reading(file)));
        }
    }

    <T> T ask(Question<T> question) {
        @Nullable Reading reading = null;
        try {
            reading = idle.take();
            if (reading.isWorn() && !closed) {
                reading = renewed(reading);
            }
            return question.ask(reading);
        } catch (SQLException e) {
            if (reading != null) {
                reading.wear();
            }
            throw Failure.whileReading(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable("Interrupted while waiting to read the log", e);
        } finally {
            if (reading != null) {
                idle.add(reading);
            }
        }
    }

    private Reading renewed(Reading worn) throws SQLException {
        Connection connection = Connections.reading(file);
        try {
            Reading fresh = new Reading(connection);
            worn.close();
            return fresh;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void close() {
        closed = true;
        for (int i = 0; i < CONNECTIONS; i++) {
            ask(reading -> {
                reading.close();
                return reading;
            });
        }
    }
}
