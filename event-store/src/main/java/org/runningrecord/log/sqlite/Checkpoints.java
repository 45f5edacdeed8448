package org.runningrecord.log.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.PendingAppend;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves pages from SQLite's write-ahead log into the log file while the writer goes on. SQLite would do it within a COMMIT: everybody who waits would
 * wait for it too, and longer the more the log holds, because then the pages of its indexes lie further apart.
 *
 * <p>A move beside the writer ends behind the writer, and the write-ahead log begins anew only when all of it has been moved. So the writer moves the little
 * that came meanwhile by itself.
 */
final class Checkpoints implements AutoCloseable {

    /** A page is moved once, however often it changed in the meantime; this much makes that worth while. */
    static final long USUAL_BYTES = 16L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    /** An event changes a page of either index, wherever in it the event belongs. */
    private static final long INDEX_BYTES = 2 * 4_096;

    private final Connection writing;
    private final Connection beside;
    private final long bytesBetween;
    private final ExecutorService thread;
    private long bytes;
    private @Nullable Future<?> moving;

    Checkpoints(Path file, Connection writing, long bytesBetween) throws SQLException {
        this.writing = writing;
        this.beside = Connections.checkpointing(file);
        this.bytesBetween = bytesBetween;
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread daemon = new Thread(work, "log-checkpoints");
            daemon.setDaemon(true);
            return daemon;
        });
    }

    /** The writer has written a group, and told everybody. Only the writer calls this. */
    void written(List<PendingAppend> group) {
        bytes += group.stream().mapToLong(Checkpoints::bytesOf).sum();
        if (moving != null && moving.isDone()) {
            moving = null;
            move(writing);
        } else if (moving == null && bytes >= bytesBetween) {
            bytes = 0;
            moving = thread.submit(() -> move(beside));
        }
    }

    private static long bytesOf(PendingAppend pending) {
        long bytes = 0;
        for (LogEvent event : pending.commit().events()) {
            bytes += INDEX_BYTES + event.payload().length + event.metadata().length;
        }
        return bytes;
    }

    /** What is not moved stays where it is, durable and readable, until the next time. */
    private static void move(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(PASSIVE)");
        } catch (SQLException e) {
            LOG.warn(
                    "The write-ahead log could not be moved into the log file and goes on growing: {}", e.getMessage());
        }
    }

    /** Nothing is lost that is still to be moved: SQLite moves it when the last connection is closed. */
    @Override
    public void close() throws SQLException {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
                LOG.warn("The write-ahead log is still being moved into the log file");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        beside.close();
    }
}
