package org.runningrecord.log;

import java.util.List;
import java.util.Optional;

/** A log that asks another; tests make it do something besides. */
public abstract class ForwardingLog implements LogStore {

    private final LogStore log;

    protected ForwardingLog(LogStore log) {
        this.log = log;
    }

    @Override
    public Commit append(NewCommit commit) {
        return log.append(commit);
    }

    @Override
    public List<Commit> read(long position, int limit) {
        return log.read(position, limit);
    }

    @Override
    public List<StoredEvent> readStream(String stream, long fromSequence) {
        return log.readStream(stream, fromSequence);
    }

    @Override
    public List<StoredEvent> readLast(String prefix, long before, int limit) {
        return log.readLast(prefix, before, limit);
    }

    @Override
    public Optional<Commit> findByKey(String key) {
        return log.findByKey(key);
    }

    @Override
    public Head head() {
        return log.head();
    }

    @Override
    public Subscription onAppend(Runnable callback) {
        return log.onAppend(callback);
    }

    @Override
    public void close() {
        log.close();
    }
}
