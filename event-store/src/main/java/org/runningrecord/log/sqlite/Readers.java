package org.runningrecord.log.sqlite;

import java.nio.file.Path;
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

    Readers(Path file) throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            idle.add(new Reading(Connections.reading(file)));
        }
    }

    <T> T ask(Question<T> question) {
        @Nullable Reading reading = null;
        try {
            reading = idle.take();
            return question.ask(reading);
        } catch (SQLException e) {
            throw new LogUnavailable("The log file could not be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable("Interrupted while waiting to read the log", e);
        } finally {
            if (reading != null) {
                idle.add(reading);
            }
        }
    }

    @Override
    public void close() {
        for (int i = 0; i < CONNECTIONS; i++) {
            ask(reading -> {
                reading.close();
                return reading;
            });
        }
    }
}
