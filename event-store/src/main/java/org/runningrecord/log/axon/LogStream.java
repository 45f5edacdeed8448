package org.runningrecord.log.axon;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.LogStore.Subscription;
import org.runningrecord.log.StoredEvent;

/**
 * An open stream over the log. It reads ahead a little, stops at the end of the log, and goes on when it grows. An event that this version does not know
 * is not skipped: reading it throws, and names its position.
 */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int AHEAD = 200;

    private final LogStore log;
    private final LogMessages messages;
    private final Deque<StoredEvent> ahead = new ArrayDeque<>();
    private final Subscription subscription;
    private final Object grown = new Object();
    private volatile Runnable available = () -> {};
    private long next;
    private boolean signalled;

    LogStream(LogStore log, LogMessages messages, long from) {
        this.log = log;
        this.messages = messages;
        this.next = from;
        this.subscription = log.onAppend(this::grown);
    }

    private void grown() {
        synchronized (grown) {
            signalled = true;
            grown.notifyAll();
        }
        available.run();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        available = callback;
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fill();
        return ahead.isEmpty() ? Optional.empty() : Optional.of(messages.toAxon(ahead.peek()));
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (true) {
            synchronized (grown) {
                signalled = false;
            }
            fill();
            if (!ahead.isEmpty()) {
                return true;
            }
            synchronized (grown) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                if (!signalled) {
                    grown.wait(left);
                }
            }
        }
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return messages.toAxon(ahead.remove());
    }

    private void fill() {
        if (ahead.isEmpty()) {
            for (Commit commit : log.read(next, AHEAD)) {
                commit.stored().stream()
                        .filter(stored -> stored.position() >= next)
                        .forEach(ahead::add);
                next = commit.end();
            }
        }
    }

    @Override
    public void close() {
        subscription.close();
    }
}
