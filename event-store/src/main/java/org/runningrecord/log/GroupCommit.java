package org.runningrecord.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Collects the commits of concurrent callers and writes them as one group, so that many share one flush to disk; each caller waits for its own outcome.
 * While one group is on its way the next one gathers, see {@link Gathering}.
 */
public final class GroupCommit implements AutoCloseable {

    private static final int WAITING = 8192;

    /** Writes a group and settles every one of its commits. What it leaves unsettled, or when it throws, counts as not known. */
    @FunctionalInterface
    public interface Writer {
        void write(List<PendingAppend> group);
    }

    private final BlockingQueue<PendingAppend> waiting = new ArrayBlockingQueue<>(WAITING);
    private final Gathering gathering = new Gathering(waiting);
    private final Writer writer;
    private final Thread thread;
    private volatile boolean closed;

    public GroupCommit(String name, Writer writer) {
        this.writer = writer;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Hands a commit in and waits for its outcome, see {@link LogStore#append}. */
    public Commit append(NewCommit commit) {
        PendingAppend pending = new PendingAppend(commit);
        if (closed || !waiting.offer(pending)) {
            throw new LogUnavailable(closed ? "The log is closed" : "The log has too much waiting");
        }
        if (closed && waiting.remove(pending)) {
            throw new LogUnavailable("The log is closed");
        }
        try {
            return pending.outcome().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void run() {
        List<PendingAppend> group = new ArrayList<>();
        while (!closed || !waiting.isEmpty()) {
            try {
                gathering.into(group);
                if (!group.isEmpty()) {
                    long start = System.nanoTime();
                    write(group);
                    gathering.written(group.size(), System.nanoTime() - start);
                }
            } catch (InterruptedException e) {
                closed = true;
            } finally {
                group.clear();
            }
        }
    }

    private void write(List<PendingAppend> group) {
        try {
            writer.write(group);
        } catch (LogUnavailable | LogDamaged e) {
            group.forEach(pending -> pending.fail(e));
        } catch (RuntimeException | Error e) {
            group.forEach(pending -> pending.fail(new LogUnavailable("The log could not be written", e)));
        } finally {
            group.forEach(pending -> pending.fail(new LogUnavailable("The log left it open")));
        }
    }

    /** Writes what is waiting and takes no more. */
    @Override
    public void close() {
        closed = true;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
