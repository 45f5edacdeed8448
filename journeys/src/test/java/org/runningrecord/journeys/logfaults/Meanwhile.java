package org.runningrecord.journeys.logfaults;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.runningrecord.log.Commit;
import org.runningrecord.log.ForwardingLog;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.NewCommit;

/** A log in front of which something happens between a decision and its append. */
final class Meanwhile extends ForwardingLog {

    private final AtomicReference<Runnable> next = new AtomicReference<>(() -> {});
    private final AtomicInteger appends = new AtomicInteger();

    Meanwhile(LogStore log) {
        super(log);
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
        return super.append(commit);
    }
}
