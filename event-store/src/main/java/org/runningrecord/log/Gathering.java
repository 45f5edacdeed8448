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
    private final Condition first = lock.newCondition();
    private final long longestNanos;
    private List<PendingAppend> waiting = new ArrayList<>();
    private volatile int count;
    private volatile boolean closed;
    private int expected;
    private long patience;

    Gathering() {
        this(LONGEST_NANOS);
    }

    /** @param longestNanos after which a group goes in any case */
    Gathering(long longestNanos) {
        this.longestNanos = longestNanos;
    }

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
            count = waiting.size();
            if (count == 1) {
                first.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the next group; it is empty once this is closed and all have been taken. One thread asks. */
    List<PendingAppend> next() throws InterruptedException {
        gather();
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                first.await();
            }
            return taken();
        } finally {
            lock.unlock();
        }
    }

    /** Whoever is to come is already awake: to sleep and be woken takes longer than they do. */
    private void gather() {
        long until = System.nanoTime() + patience;
        while (count < expected && !closed && System.nanoTime() < until) {
            Thread.yield();
        }
    }

    private List<PendingAppend> taken() {
        List<PendingAppend> all = waiting;
        int taken = Math.min(all.size(), MOST_IN_A_GROUP);
        waiting = new ArrayList<>(all.subList(taken, all.size()));
        count = waiting.size();
        return all.subList(0, taken);
    }

    /** Notes how large the last group was, and how long it took to be written. */
    void written(int size, long nanos) {
        expected = Math.min(MOST_IN_A_GROUP, size + count);
        patience = size < 2 ? 0 : Math.min(longestNanos, nanos / PART);
    }

    /** Takes nothing more. */
    void close() {
        lock.lock();
        try {
            closed = true;
            first.signal();
        } finally {
            lock.unlock();
        }
    }
}
