package org.runningrecord.log.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.runningrecord.log.Commit;
import org.runningrecord.log.Continuity;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.StoredEvent;

/** A log file that is only read. Its connections cannot write, it has no thread of its own, and it tells nobody of appends. */
final class SqliteLogFile implements LogStore {

    private final Readers readers;

    SqliteLogFile(Path file) throws SQLException {
        this.readers = new Readers(file);
    }

    @Override
    public Commit append(NewCommit commit) {
        throw new UnsupportedOperationException("This log was opened to be read");
    }

    @Override
    public List<Commit> read(long position, int limit) {
        return damageAt(position, () -> {
            List<Commit> found = from(position, limit);
            return found.isEmpty() && limit > 0 && head().position() > position ? again(position, limit) : found;
        });
    }

    private List<Commit> from(long position, int limit) {
        return Continuity.checked(position, readers.ask(reading -> reading.from(position, limit)));
    }

    /** Nothing was found, and yet the log does not end here: it has just grown, or the way SQLite finds its rows by was altered. */
    private List<Commit> again(long position, int limit) {
        List<Commit> found = from(position, limit);
        if (found.isEmpty()) {
            throw new LogDamaged(position, "it is missing");
        }
        return found;
    }

    @Override
    public List<StoredEvent> readStream(String stream, long fromSequence) {
        return readStream(stream, fromSequence, Long.MAX_VALUE);
    }

    @Override
    public List<StoredEvent> readStream(String stream, long fromSequence, long toSequence) {
        return Continuity.ofStream(
                stream,
                fromSequence,
                toSequence,
                readers.ask(reading -> reading.ofStream(stream, fromSequence, toSequence)));
    }

    @Override
    public OptionalLong lastSequence(String stream) {
        return Continuity.last(stream, readers.ask(reading -> reading.lastOfStream(stream)));
    }

    @Override
    public List<StoredEvent> readLast(String prefix, long before, int limit) {
        return Continuity.last(prefix, before, limit, readers.ask(reading -> reading.lastOf(prefix, before, limit)));
    }

    @Override
    public Optional<Commit> findByKey(String key) {
        return readers.ask(reading -> reading.byKey(key)).map(Commit::verified);
    }

    @Override
    public Head head() {
        return readers.ask(Reading::head);
    }

    @Override
    public void checkIndexes() {
        damageAt(0, () -> readers.ask(Reading::checkSoundness));
    }

    /** What SQLite itself cannot make sense of will make no more when it is asked again. */
    private static <T> T damageAt(long position, Supplier<T> question) {
        try {
            return question.get();
        } catch (LogUnavailable e) {
            if (Failure.isDamage(e)) {
                throw new LogDamaged(position, "SQLite cannot make sense of its file");
            }
            throw e;
        }
    }

    @Override
    public Subscription onAppend(Runnable callback) {
        throw new UnsupportedOperationException("This log was opened to be read");
    }

    @Override
    public void close() {
        readers.close();
    }
}
