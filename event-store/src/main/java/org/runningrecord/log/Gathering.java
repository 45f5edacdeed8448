package org.runningrecord.log;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * How a group comes together. Whoever was in the last group is often back with the next commit a moment after it was answered; a flush that does not
 * wait for that moment takes the first who is there, and leaves the others to wait for a whole flush. So a group gathers until as many are there as
 * the last one and those who came meanwhile, or for a part of the time that the last group took to write. Nobody waits who was alone.
 */
final class Gathering {

    private static final int GROUP = 512;
    private static final int PART = 4;
    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final BlockingQueue<PendingAppend> waiting;
    private int last;
    private long writing;

    Gathering(BlockingQueue<PendingAppend> waiting) {
        this.waiting = waiting;
    }

    /** Takes those who wait into the group; none, if none come within a while. */
    void into(List<PendingAppend> group) throws InterruptedException {
        int expected = last < 2 ? 1 : Math.min(GROUP, last + waiting.size());
        PendingAppend first = waiting.poll(100, TimeUnit.MILLISECONDS);
        if (first != null) {
            group.add(first);
            long until = System.nanoTime() + Math.min(LONGEST_NANOS, writing / PART);
            while (waiting.size() + 1 < expected && System.nanoTime() < until) {
                Thread.yield();
            }
            waiting.drainTo(group, GROUP - 1);
        }
    }

    /** Notes how large a group was, and how long it took to be written. */
    void written(int size, long nanos) {
        last = size;
        writing = nanos;
    }
}
