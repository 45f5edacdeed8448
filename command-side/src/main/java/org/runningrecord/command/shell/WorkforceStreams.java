package org.runningrecord.command.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.axon.LogMessages;
import org.runningrecord.log.codec.EventCodec;

/**
 * Puts events on the streams of workers, in the commit of the command that is being handled. Whoever decided on an older state of a stream loses its
 * place there, and decides again.
 */
public final class WorkforceStreams {

    private final EventStore events;
    private final LogStore log;
    private final EventCodec codec;

    public WorkforceStreams(EventStore events, LogStore log, EventCodec codec) {
        this.events = events;
        this.log = log;
        this.codec = codec;
    }

    /**
     * Who works here, for one command.
     *
     * @param now when it is asked
     * @param zone where days begin and end
     */
    public LoggedWorkforce read(Instant now, ZoneId zone) {
        return new LoggedWorkforce(log, codec, now, zone);
    }

    /** @param read what the command has seen of the streams */
    public void publish(List<? extends WorkforceEvent> decided, LoggedWorkforce read) {
        Map<String, Long> next = new HashMap<>();
        for (WorkforceEvent event : decided) {
            String stream = event.stream();
            long sequence =
                    next.computeIfAbsent(stream, one -> (long) read.stream(one).size());
            events.publish(new GenericDomainEventMessage<>(LogMessages.TYPE, stream, sequence, event));
            next.put(stream, sequence + 1);
        }
    }
}
