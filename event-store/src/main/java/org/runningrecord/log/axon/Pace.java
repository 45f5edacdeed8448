package org.runningrecord.log.axon;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * When a reader looks at the log again. Whoever comes to its end looks once it has grown: at once if it has rested for a while, and after a short pause if
 * it has just looked. Under load every look then finds many events, which are folded and written together for little more than one costs alone.
 */
final class Pace {

    /** A reader who waits for what was just written does not notice it. */
    static final long PAUSE_MILLIS = 20;

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);

    /** Another process may have written, and have told nobody here. */
    private static final long LONGEST_MILLIS = 250;

    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);

    private final Runnable wake;
    private long looked = System.nanoTime() - LONGEST_NANOS;
    private boolean ended;
    private boolean grown;
    private boolean waking;

    /** @param wake is called, on any thread, when it is time to look */
    Pace(Runnable wake) {
        this.wake = wake;
    }

    /** The log has grown. */
    void grown() {
        synchronized (this) {
            grown = true;
            if (wakesLater()) {
                return;
            }
            notifyAll();
        }
        wake.run();
    }

    /** Whether to look now. */
    synchronized boolean due() {
        if (!ended) {
            return true;
        }
        boolean reason = grown || System.nanoTime() - looked >= LONGEST_NANOS;
        return reason && !wakesLater();
    }

    /** Is about to look: what comes from now on may not be seen. */
    synchronized void looking() {
        grown = false;
        ended = false;
    }

    /** Has looked. */
    synchronized void looked(boolean toTheEnd) {
        looked = System.nanoTime();
        ended = toTheEnd;
    }

    /** Another reader has shown what it has just seen: as good as to have looked. */
    synchronized void shown() {
        looked = System.nanoTime();
    }

    /** Waits until it is time to look, for so long at most. */
    synchronized void await(long millis) throws InterruptedException {
        if (!due()) {
            wait(Math.min(millis, LONGEST_MILLIS));
        }
    }

    /** Within the pause it is woken when that is over. */
    private boolean wakesLater() {
        long rest = looked + PAUSE_NANOS - System.nanoTime();
        if (rest > 0 && !waking) {
            waking = true;
            CompletableFuture.delayedExecutor(rest, TimeUnit.NANOSECONDS, Runnable::run)
                    .execute(this::paused);
        }
        return rest > 0;
    }

    private void paused() {
        synchronized (this) {
            waking = false;
            notifyAll();
        }
        wake.run();
    }
}
