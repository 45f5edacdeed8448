package org.runningrecord.command.shell;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.ClaimEvent.SourceEntryClaimed;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Through;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.axon.LogMessages;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.log.file.FileHash;

/**
 * What systems know entries by. Each such id is claimed on a stream of its own, named by a digest, in the commit that records the entry: of two who send the
 * same at once, the log lets one win.
 */
public final class SourceEntries {

    private final EventStore events;
    private final LogStore log;
    private final EventCodec codec;

    public SourceEntries(EventStore events, LogStore log, EventCodec codec) {
        this.events = events;
        this.log = log;
        this.codec = codec;
    }

    /** @throws SentBefore if the system has sent an entry of this id before */
    void refuseIfSent(@Nullable Through through) {
        find(through).ifPresent(claim -> {
            throw new SentBefore(claim);
        });
    }

    /** Claims the system's id for these entries, where it has told one and there are any. */
    void claim(RecordId record, Recorded recorded, List<EntryId> entries) {
        Through through = recorded.through();
        if (through != null && through.entry() != null && !entries.isEmpty()) {
            events.publish(new GenericDomainEventMessage<>(
                    LogMessages.TYPE, stream(through), 0, new SourceEntryClaimed(record, recorded, entries)));
        }
    }

    private Optional<SourceEntryClaimed> find(@Nullable Through through) {
        return through == null || through.entry() == null
                ? Optional.empty()
                : log.readStream(stream(through), 0).stream().findFirst().map(stored ->
                        (SourceEntryClaimed) codec.read(stored.event()));
    }

    private static String stream(Through through) {
        String both = through.system() + "\n" + through.entry();
        return "source-entry:" + FileHash.of(both.getBytes(StandardCharsets.UTF_8));
    }
}
