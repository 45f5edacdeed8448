package org.runningrecord.log.copy;

import java.util.List;
import java.util.Optional;
import org.runningrecord.log.Commit;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.StoredEvent;

/** A log of which the commit at one position is damaged: whoever reads a batch with it in is told so, and gets nothing. */
record DamagedFrom(LogStore log, long damaged) implements LogStore {

    @Override
    public List<Commit> read(long position, int limit) {
        List<Commit> read = log.read(position, limit);
        if (read.stream().anyMatch(commit -> commit.position() == damaged)) {
            throw new LogDamaged(damaged, "its content does not match its sum");
        }
        return read;
    }

    @Override
    public Head head() {
        return log.head();
    }

    @Override
    public Commit append(NewCommit commit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<StoredEvent> readStream(String stream, long fromSequence) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Commit> findByKey(String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Subscription onAppend(Runnable callback) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
