package org.runningrecord.log.axon;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.Event;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.EventName;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.UnreadableEvent;
import org.runningrecord.log.codec.EventCodec;

/** Between Axon's messages and the events of the log. */
public final class LogMessages {

    /** The type Axon gives to streams; all of ours are told apart by their names. */
    public static final String TYPE = "stream";

    private final EventCodec codec;
    private final SecureRandom random = new SecureRandom();

    public LogMessages(EventCodec codec) {
        this.codec = codec;
    }

    LogEvent toLog(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event) || !(message.getPayload() instanceof Event payload)) {
            throw new IllegalArgumentException("Only events of the catalogue, on a stream, go into the log");
        }
        EventName name = EventCatalogue.nameOf(payload.getClass());
        return new LogEvent(
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getIdentifier(),
                name.name(),
                name.revision(),
                LogEvent.JSON,
                codec.write(payload),
                metadata());
    }

    /** A salt: whoever is shown the record with a text withheld cannot find that text by trying out guesses against its digest. */
    private byte[] metadata() {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return ("{\"salt\":\"" + HexFormat.of().formatHex(salt) + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    /** @throws UnreadableEvent if this version cannot read it; it names the position */
    GenericTrackedDomainEventMessage<Event> toAxon(StoredEvent stored) {
        LogEvent event = stored.event();
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(stored.position()),
                TYPE,
                event.stream(),
                event.sequence(),
                new GenericMessage<>(event.id(), read(stored), MetaData.emptyInstance()),
                stored.commit()::at);
    }

    private Event read(StoredEvent stored) {
        try {
            return codec.read(stored.event());
        } catch (RuntimeException e) {
            throw new UnreadableEvent(stored.position(), e);
        }
    }

    static long positionAfter(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(-1) + 1;
    }
}
