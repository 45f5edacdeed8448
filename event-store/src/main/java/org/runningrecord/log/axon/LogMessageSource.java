package org.runningrecord.log.axon;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.LogStore;

/** The log as processors read it: in order of position, from any position on, woken as soon as it grows. */
public final class LogMessageSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final LogStore log;
    private final LogMessages messages;

    public LogMessageSource(LogStore log, LogMessages messages) {
        this.log = log;
        this.messages = messages;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LogStream(log, messages, LogMessages.positionAfter(token));
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
