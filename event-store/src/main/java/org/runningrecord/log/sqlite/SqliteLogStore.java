package org.runningrecord.log.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.runningrecord.log.AppendListener;
import org.runningrecord.log.AppendSignal;
import org.runningrecord.log.Commit;
import org.runningrecord.log.GroupCommit;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.StoredEvent;

/**
 * A log in one SQLite file. One connection writes, in groups, with {@code synchronous=FULL}: an acknowledged commit survives a kill and a power cut.
 * Readers have connections of their own that cannot write.
 */
public final class SqliteLogStore implements LogStore {

    private final Connection writing;
    private final SqliteLogFile file;
    private final Checkpoints checkpoints;
    private final GroupCommit group;
    private final AppendSignal signal = new AppendSignal();
    private final AppendListener listener;

    private SqliteLogStore(
            Connection writing, SqliteLogFile file, Checkpoints checkpoints, Clock clock, AppendListener listener)
            throws SQLException {
        this.listener = listener;
        this.writing = writing;
        this.file = file;
        this.checkpoints = checkpoints;
        GroupWriter writer = new GroupWriter(writing, clock);
        this.group = new GroupCommit("log-writer", pending -> {
            listener.writing(pending.size());
            writer.write(pending);
            signal.raise();
            checkpoints.written(pending);
        });
    }

    /**
     * Opens the log, and makes the file if it is not there.
     *
     * @throws LogUnavailable if the file cannot be opened
     */
    public static SqliteLogStore open(Path file, Clock clock) {
        return open(file, clock, AppendListener.NONE);
    }

    /** As {@link #open(Path, Clock)}; an append waits so long, and no longer, for somebody else who writes to the file. */
    public static SqliteLogStore open(Path file, Clock clock, Duration patience) {
        try {
            return through(Connections.writing(file, patience), file, clock, AppendListener.NONE);
        } catch (SQLException e) {
            throw new LogUnavailable("The log file cannot be opened", e);
        }
    }

    /** As {@link #open(Path, Clock)}, with somebody who hears of appends. */
    public static SqliteLogStore open(Path file, Clock clock, AppendListener listener) {
        try {
            return through(Connections.writing(file), file, clock, listener);
        } catch (SQLException e) {
            throw new LogUnavailable("The log file cannot be opened", e);
        }
    }

    /** @param writing is closed with the log; how long it waits for others and how much it may write are its own settings */
    static SqliteLogStore through(Connection writing, Path file, Clock clock, AppendListener listener)
            throws SQLException {
        Schema.create(writing);
        Checkpoints checkpoints = new Checkpoints(file, writing, Checkpoints.USUAL_BYTES);
        return new SqliteLogStore(writing, new SqliteLogFile(file), checkpoints, clock, listener);
    }

    /**
     * Opens a log to be read, for example to verify it, also while a service writes it. Nothing can be appended through it.
     *
     * @throws LogUnavailable if the file is not there or cannot be opened
     */
    public static LogStore openReadOnly(Path file) {
        try {
            return new SqliteLogFile(file);
        } catch (SQLException e) {
            throw new LogUnavailable("The log file cannot be opened to be read", e);
        }
    }

    @Override
    public Commit append(NewCommit commit) {
        return listener.telling(() -> group.append(commit));
    }

    @Override
    public List<Commit> read(long position, int limit) {
        return file.read(position, limit);
    }

    @Override
    public List<StoredEvent> readStream(String stream, long fromSequence) {
        return file.readStream(stream, fromSequence);
    }

    @Override
    public List<StoredEvent> readStream(String stream, long fromSequence, long toSequence) {
        return file.readStream(stream, fromSequence, toSequence);
    }

    @Override
    public OptionalLong lastSequence(String stream) {
        return file.lastSequence(stream);
    }

    @Override
    public List<StoredEvent> readLast(String prefix, long before, int limit) {
        return file.readLast(prefix, before, limit);
    }

    @Override
    public Optional<Commit> findByKey(String key) {
        return file.findByKey(key);
    }

    @Override
    public Head head() {
        return file.head();
    }

    @Override
    public void checkIndexes() {
        file.checkIndexes();
    }

    @Override
    public Subscription onAppend(Runnable callback) {
        return signal.add(callback);
    }

    @Override
    public void close() {
        group.close();
        file.close();
        try {
            checkpoints.close();
            writing.close();
        } catch (SQLException e) {
            throw new LogUnavailable("The log file could not be closed", e);
        }
    }
}
