package org.runningrecord.log.axon;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.StoredEvent;

/** An event as it was read from the log, decoded when somebody first wants it, and once for all. What cannot be decoded is tried again. */
final class LogMessage {

    private final LogMessageSource source;
    private final StoredEvent stored;
    private @Nullable TrackedEventMessage<?> message;

    LogMessage(LogMessageSource source, StoredEvent stored) {
        this.source = source;
        this.stored = stored;
    }

    long position() {
        return stored.position();
    }

    int weight() {
        return stored.event().payload().length;
    }

    synchronized TrackedEventMessage<?> message() {
        if (message == null) {
            message = source.decode(stored);
        }
        return message;
    }
}
