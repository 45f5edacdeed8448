package org.runningrecord.log.axon;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.LogStore.Subscription;
import org.runningrecord.log.UnreadableEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open stream over the log. It reads ahead a little, stops at the end of the log, and goes on when it grows. What cannot be read is not skipped:
 * reading it throws, and names its position. A processor drops what it has taken but not yet worked off when its stream throws, so the stream first
 * seems to have ended for a while; then it throws, and the processor gives up its claims to a node that may know more.
 */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(LogStream.class);
    private static final int AHEAD = 200;
    private static final long TIME_TO_WORK_OFF = TimeUnit.SECONDS.toNanos(1);

    private final LogMessageSource source;
    private final Deque<LogMessage> ahead = new ArrayDeque<>();
    private final Pace pace = new Pace(this::wake);
    private final Subscription subscription;
    private volatile Runnable available = () -> {};
    private @Nullable TrackedEventMessage<?> head;
    private long next;
    private long delivered = System.nanoTime() - TIME_TO_WORK_OFF;

    LogStream(LogStore log, LogMessageSource source, long from) {
        this.source = source;
        this.next = from;
        this.subscription = log.onAppend(pace::grown);
    }

    /** May run on the thread that writes the log, which a reader that is just shutting down must not disturb. */
    private void wake() {
        try {
            available.run();
        } catch (RuntimeException e) {
            LOG.debug("A reader of the log could not be woken: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        available = callback;
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(head());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (head() == null) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            pace.await(left);
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (true) {
            TrackedEventMessage<?> message = hasNextAvailable(1, TimeUnit.SECONDS) ? take() : null;
            if (message != null) {
                return message;
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    /** A processor asks whether there is more on one thread while it takes on another: what is looked at must be what is taken. */
    private synchronized @Nullable TrackedEventMessage<?> take() {
        TrackedEventMessage<?> message = head();
        if (message != null) {
            head = null;
            ahead.remove();
            delivered = System.nanoTime();
        }
        return message;
    }

    /** The next message, decoded once however often it is looked at; null at the end. */
    private synchronized @Nullable TrackedEventMessage<?> head() {
        if (head == null) {
            try {
                fill();
                head = ahead.isEmpty() ? null : ahead.peek().message();
            } catch (UnreadableEvent | LogDamaged e) {
                if (System.nanoTime() - delivered >= TIME_TO_WORK_OFF) {
                    throw e;
                }
            }
        }
        return head;
    }

    private void fill() {
        if (ahead.isEmpty()) {
            List<LogMessage> atHand = source.atHand(next);
            if (!atHand.isEmpty()) {
                ahead(atHand);
                pace.shown();
            } else if (pace.due()) {
                pace.looking();
                List<LogMessage> read = source.read(next, AHEAD);
                ahead(read);
                pace.looked(read.size() < AHEAD);
            }
        }
    }

    private void ahead(List<LogMessage> events) {
        if (!events.isEmpty()) {
            ahead.addAll(events);
            next = events.get(events.size() - 1).position() + 1;
        }
    }

    @Override
    public void close() {
        subscription.close();
    }
}
