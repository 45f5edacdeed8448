package org.runningrecord.command.record;

import java.util.Optional;
import org.runningrecord.events.ClaimEvent;
import org.runningrecord.events.claim.ClaimStreams;
import org.runningrecord.events.claim.IdentifierRules;
import org.runningrecord.events.value.Identifier;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.codec.EventCodec;

/** Finds the record that claims an identifier, from the log: what was claimed a moment ago is found too. */
public final class RecordsByIdentifier {

    private final LogStore log;
    private final EventCodec codec;

    public RecordsByIdentifier(LogStore log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /** @param normal in the form {@link IdentifierRules#normal} gives it */
    public Optional<RecordId> find(Identifier normal) {
        return log.readStream(ClaimStreams.identifier(normal), 0).stream()
                .findFirst()
                .map(stored -> ((ClaimEvent) codec.read(stored.event())).record());
    }
}
