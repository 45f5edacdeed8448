package org.runningrecord.command.policy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.runningrecord.command.decision.PolicyInForce;
import org.runningrecord.events.PolicyEvent.RecordingPolicyAdopted;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StreamConflict;
import org.runningrecord.log.axon.LogMessages;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.policy.RecordingPolicies;
import org.runningrecord.policy.RecordingPolicy;

/** Adopts the policy an authority has chosen, once, and refuses to go on where a version that was adopted has come to say something else. */
public final class AdoptPolicyHandler {

    private static final String STREAM = "policy:adopted";
    private static final Practitioner SERVICE = new Practitioner("service", "Running Record", "service", "service");

    private final RecordingPolicies known;
    private final LogStore log;
    private final EventStore events;
    private final EventCodec codec;
    private final Clock clock;

    public AdoptPolicyHandler(RecordingPolicies known, LogStore log, EventStore events, EventCodec codec, Clock clock) {
        this.known = known;
        this.log = log;
        this.events = events;
        this.codec = codec;
        this.clock = clock;
    }

    /**
     * Puts a policy in force from now on, unless it is in force already.
     *
     * @throws IllegalStateException if a policy that was adopted is not known any more, or says something else
     */
    public PolicyInForce adopt(RecordingPolicy chosen) {
        while (true) {
            AdoptedPolicies adopted = AdoptedPolicies.of(adoptions(), known);
            if (chosen.version().equals(adopted.latest())) {
                return adopted;
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            RecordingPolicyAdopted event =
                    new RecordingPolicyAdopted(chosen.version(), now, new Recorded(now, SERVICE));
            try {
                events.publish(new GenericDomainEventMessage<>(LogMessages.TYPE, STREAM, adopted.count(), event));
            } catch (StreamConflict e) {
                // another node adopted one meanwhile: look again
            }
        }
    }

    private List<RecordingPolicyAdopted> adoptions() {
        return log.readStream(STREAM, 0).stream()
                .map(stored -> (RecordingPolicyAdopted) codec.read(stored.event()))
                .toList();
    }
}
