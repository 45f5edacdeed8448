package org.runningrecord.journeys.logfaults;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.runningrecord.log.Commit;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.StoredEvent;

/** A log in front of which something happens between a decision and its append. */
final class Meanwhile implements LogStore {

    private final LogStore log;
    private final AtomicReference<Runnable> next = new AtomicReference<>(() -> {});
    private final AtomicInteger appends = new AtomicInteger();

    Meanwhile(LogStore log) {
        this.log = log;
    }

    void beforeTheNextAppend(Runnable what) {
        appends.set(0);
        next.set(what);
    }

    /** How many appends were asked for since. */
    int appends() {
        return appends.get();
    }

    @Override
    public Commit append(NewCommit commit) {
        appends.incrementAndGet();
        CompletableFuture.runAsync(next.getAndSet(() -> {})).join();
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
