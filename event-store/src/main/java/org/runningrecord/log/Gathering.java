package org.runningrecord.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Commits that wait to be written, and how a group of them comes together. Whoever was in the last group is often back with the next commit a moment after
 * it was answered; a flush that does not wait for that moment takes the first who is there, and leaves the others to wait for a whole flush. So a group
 * gathers until as many are there as were in the last one, or for a part of the time that the last group took to write. Nobody waits who was alone.
 */
final class Gathering {

    private static final int MOST_WAITING = 8192;
    private static final int MOST_IN_A_GROUP = 512;
    private static final int PART = 4;
    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition enough = lock.newCondition();
    private List<PendingAppend> waiting = new ArrayList<>();
    private int expected = 1;
    private long patience;
    private boolean closed;

    /**
     * Adds to the next group.
     *
     * @throws LogUnavailable if it is closed, or too many wait already
     */
    void add(PendingAppend pending) {
        lock.lock();
        try {
            if (closed || waiting.size() >= MOST_WAITING) {
                throw new LogUnavailable(closed ? "The log is closed" : "The log has too much waiting");
            }
            waiting.add(pending);
            if (waiting.size() == expected) {
                enough.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the next group; it is empty once this is closed and all have been taken. */
    List<PendingAppend> next() throws InterruptedException {
        lock.lock();
        try {
            long nanos = patience;
            while (waiting.size() < expected && nanos > 0 && !closed) {
                nanos = enough.awaitNanos(nanos);
            }
            expected = 1;
            while (waiting.isEmpty() && !closed) {
                enough.await();
            }
            return taken();
        } finally {
            lock.unlock();
        }
    }

    private List<PendingAppend> taken() {
        List<PendingAppend> group = waiting;
        if (group.size() <= MOST_IN_A_GROUP) {
            waiting = new ArrayList<>();
            return group;
        }
        waiting = new ArrayList<>(group.subList(MOST_IN_A_GROUP, group.size()));
        return group.subList(0, MOST_IN_A_GROUP);
    }

    /** Notes how large the last group was, and how long it took to be written. */
    void written(int size, long nanos) {
        lock.lock();
        try {
            expected = Math.min(MOST_IN_A_GROUP, size + waiting.size());
            patience = size < 2 ? 0 : Math.min(LONGEST_NANOS, nanos / PART);
        } finally {
            lock.unlock();
        }
    }

    /** Takes nothing more. */
    void close() {
        lock.lock();
        try {
            closed = true;
            enough.signal();
        } finally {
            lock.unlock();
        }
    }
}
