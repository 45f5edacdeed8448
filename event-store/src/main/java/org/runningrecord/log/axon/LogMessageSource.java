package org.runningrecord.log.axon;

import java.util.List;
import java.util.Optional;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.UnreadableEvent;

/** The log as processors read it: in order of position, from any position on, woken as soon as it grows. */
public final class LogMessageSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final LogStore log;
    private final LogMessages messages;
    private final LatelyRead lately = new LatelyRead();
    private volatile @Nullable Stop stop;

    public LogMessageSource(LogStore log, LogMessages messages) {
        this.log = log;
        this.messages = messages;
    }

    /** A position that cannot be read, and the sentence that says why. */
    public record Stop(long position, String why) {}

    /** Where reading stopped; absent where nothing is in the way, or it has gone on since. */
    public Optional<Stop> stop() {
        return Optional.ofNullable(stop);
    }

    /** Whether nothing is in the way. Where something was, it is looked at again: what was damaged may have been repaired. */
    public boolean readable() {
        Stop before = stop;
        if (before == null) {
            return true;
        }
        try {
            log.read(before.position(), 1).stream()
                    .flatMap(commit -> commit.stored().stream())
                    .filter(stored -> stored.position() == before.position())
                    .forEach(this::decode);
        } catch (LogDamaged | UnreadableEvent e) {
            return false;
        }
        return stop == null;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LogStream(log, this, LogMessages.positionAfter(token));
    }

    /** What another stream has just read, from this position on. */
    List<LogMessage> atHand(long position) {
        return lately.from(position);
    }

    /** The events from this position on, out of so many commits. */
    List<LogMessage> read(long position, int limit) {
        List<LogMessage> read = commits(position, limit).stream()
                .flatMap(commit -> commit.stored().stream())
                .filter(stored -> stored.position() >= position)
                .map(stored -> new LogMessage(this, stored))
                .toList();
        lately.add(read);
        return read;
    }

    private List<Commit> commits(long position, int limit) {
        try {
            return log.read(position, limit);
        } catch (LogDamaged e) {
            if (e.position() <= position || limit == 1) {
                stop = new Stop(e.position(), e.getMessage());
                throw e;
            }
            return commits(position, (int) Math.min(limit / 2, e.position() - position));
        }
    }

    TrackedEventMessage<?> decode(StoredEvent stored) {
        try {
            TrackedEventMessage<?> message = messages.toAxon(stored);
            Stop before = stop;
            if (before != null && before.position() == stored.position()) {
                stop = null;
            }
            return message;
        } catch (UnreadableEvent e) {
            lately.forgetFrom(e.position());
            stop = new Stop(e.position(), e.getMessage());
            throw e;
        }
    }

    @Override
    public TrackingToken createTailToken() {
        return tokenBefore(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return tokenBefore(log.head().position());
    }

    /** The token of a reader that has everything before this position. */
    public static TrackingToken tokenBefore(long position) {
        return new GlobalSequenceTrackingToken(position - 1);
    }
}
