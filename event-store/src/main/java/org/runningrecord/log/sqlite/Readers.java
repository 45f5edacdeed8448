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

    private final Path file;

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
            return question.ask(reading);
        } catch (SQLException e) {
            reading = reading == null ? null : renewed(reading);
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

    /** The driver closes a statement that has failed, and would refuse it for ever. Where nothing better can be had, the old one stays. */
    private Reading renewed(Reading worn) {
        try {
            Reading fresh = new Reading(Connections.reading(file));
            worn.close();
            return fresh;
        } catch (SQLException e) {
            return worn;
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
