package org.runningrecord.log;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Collects the commits of concurrent callers and writes them as one group, so that many share one flush to disk; each caller waits for its own outcome.
 * While one group is on its way the next one gathers, see {@link Gathering}.
 */
public final class GroupCommit implements AutoCloseable {

    /** Writes a group and settles every one of its commits. What it leaves unsettled, or when it throws, counts as not known. */
    @FunctionalInterface
    public interface Writer {
        void write(List<PendingAppend> group);
    }

    private final Gathering gathering = new Gathering();
    private final Writer writer;
    private final Thread thread;

    public GroupCommit(String name, Writer writer) {
        this.writer = writer;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Hands a commit in and waits for its outcome, see {@link LogStore#append}. */
    public Commit append(NewCommit commit) {
        PendingAppend pending = new PendingAppend(commit);
        gathering.add(pending);
        try {
            return pending.outcome().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void run() {
        try {
            for (List<PendingAppend> group = gathering.next(); !group.isEmpty(); group = gathering.next()) {
                long start = System.nanoTime();
                write(group);
                gathering.written(group.size(), System.nanoTime() - start);
            }
        } catch (InterruptedException e) {
            gathering.close();
            run(); // those who wait get their answers all the same
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
        gathering.close();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
