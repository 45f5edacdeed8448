package org.runningrecord.command.record;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.PolicyInForce;
import org.runningrecord.command.decision.UploadedFiles;
import org.runningrecord.command.decision.Workforce;
import org.runningrecord.command.shell.Asked;
import org.runningrecord.command.shell.CaseRecord;
import org.runningrecord.command.shell.RecordStates;
import org.runningrecord.events.CaseRecordEvent.RecordOpened;
import org.runningrecord.events.ClaimEvent;
import org.runningrecord.events.ClaimEvent.IdentifierClaimed;
import org.runningrecord.events.ClaimEvent.LikenessNoted;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.claim.ClaimStreams;
import org.runningrecord.events.value.Identifier;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.axon.LogMessages;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.problem.Refused;

/** Opens a record and claims its identifiers, in one commit: of two who claim the same one, the log lets one win. */
public final class OpenRecordHandler implements MessageHandler<CommandMessage<?>> {

    private final Repository<CaseRecord> records;
    private final RecordStates states;
    private final EventStore events;
    private final LogStore log;
    private final EventCodec codec;
    private final PolicyInForce policy;
    private final Clock clock;

    public OpenRecordHandler(
            Repository<CaseRecord> records,
            EventStore events,
            LogStore log,
            EventCodec codec,
            PolicyInForce policy,
            Clock clock) {
        this.records = records;
        this.states = new RecordStates(records);
        this.events = events;
        this.log = log;
        this.codec = codec;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Object handle(CommandMessage<?> message) throws Exception {
        OpenRecord command = (OpenRecord) message.getPayload();
        Asked asked = Asked.of(message);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        DecisionContext context = new DecisionContext(
                asked.recorded(now),
                policy.at(now),
                policy,
                asked.faults(),
                Map.of(),
                OpenRecordHandler::nothingYet,
                UploadedFiles.NONE,
                Workforce.NOBODY,
                null);
        RecordOpened opened = OpenRecordDecider.decide(command, context);
        opened.child().identifiers().forEach(identifier -> refuseIfClaimed(identifier, asked.caller(), context));
        records.newInstance(() -> CaseRecord.beginning(List.of(opened)));
        for (Identifier identifier : opened.child().identifiers()) {
            publish(
                    ClaimStreams.identifier(identifier),
                    0,
                    new IdentifierClaimed(identifier, opened.record(), opened.recorded()));
        }
        for (String stream : ClaimStreams.likenesses(opened.child())) {
            List<RecordId> matches =
                    claims(stream).stream().map(ClaimEvent::record).toList();
            publish(stream, matches.size(), new LikenessNoted(opened.record(), opened.recorded(), matches));
        }
        return opened.record();
    }

    private static RecordEvent nothingYet(RecordId record, long sequence) {
        throw new IllegalStateException("A record that is being opened has no entries");
    }

    /** Whose record it is is said to those alone who may open it. That there is one cannot be kept from anybody who would open another. */
    private void refuseIfClaimed(Identifier identifier, @Nullable Caller caller, DecisionContext context) {
        claims(ClaimStreams.identifier(identifier)).stream().findFirst().ifPresent(claim -> {
            boolean open = caller == null
                    || states.opens(
                            claim.record(),
                            caller,
                            context.now(),
                            context.policy().zone());
            Refused refused = Refused.because(
                    Refused.Kind.CONFLICT,
                    open
                            ? "A record with this identifier is on file already"
                            : "A record with this identifier is on file already; ask the front door whom to call");
            throw (open ? refused.with("record", claim.record().value()) : refused).with("scheme", identifier.scheme());
        });
    }

    private List<ClaimEvent> claims(String stream) {
        return log.readStream(stream, 0).stream()
                .map(StoredEvent::event)
                .map(event -> (ClaimEvent) codec.read(event))
                .toList();
    }

    private void publish(String stream, long sequence, ClaimEvent event) {
        events.publish(new GenericDomainEventMessage<>(LogMessages.TYPE, stream, sequence, event));
    }
}
