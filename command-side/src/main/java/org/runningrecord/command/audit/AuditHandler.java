package org.runningrecord.command.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageHandler;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.PolicyInForce;
import org.runningrecord.command.decision.UploadedFiles;
import org.runningrecord.command.shell.Asked;
import org.runningrecord.command.shell.WorkforceStreams;
import org.runningrecord.events.AuditEvent;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.axon.LogMessages;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.policy.AuditTools;

/** Handles commands about audits. */
public final class AuditHandler implements MessageHandler<CommandMessage<?>> {

    private final EventStore events;
    private final LogStore log;
    private final EventCodec codec;
    private final WorkforceStreams workforce;
    private final PolicyInForce policy;
    private final AuditTools tools;
    private final Predicate<EntryId> onFile;
    private final Clock clock;

    /** @param onFile whether an entry is there, and belongs there */
    public AuditHandler(
            EventStore events,
            LogStore log,
            EventCodec codec,
            WorkforceStreams workforce,
            PolicyInForce policy,
            AuditTools tools,
            Predicate<EntryId> onFile,
            Clock clock) {
        this.events = events;
        this.log = log;
        this.codec = codec;
        this.workforce = workforce;
        this.policy = policy;
        this.tools = tools;
        this.onFile = onFile;
        this.clock = clock;
    }

    @Override
    public Object handle(CommandMessage<?> message) {
        AuditCommand command = (AuditCommand) message.getPayload();
        Asked asked = Asked.of(message);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        DecisionContext context = new DecisionContext(
                asked.recorded(now),
                policy.at(now),
                policy,
                asked.faults(),
                Map.of(),
                (record, sequence) -> {
                    throw new IllegalStateException("An audit is decided without reading entries");
                },
                UploadedFiles.NONE,
                workforce.read(now, policy.at(now).zone()),
                null);
        String stream = AuditEvent.stream(command.audit());
        List<AuditEvent> before = log.readStream(stream, 0).stream()
                .map(stored -> (AuditEvent) codec.read(stored.event()))
                .toList();
        asked.refuseIfStale(before.size());
        List<AuditEvent> decided = new AuditRules(tools, onFile, AuditState.of(before), context).decide(command);
        context.faults().refuseIfAny();
        for (int i = 0; i < decided.size(); i++) {
            events.publish(new GenericDomainEventMessage<>(
                    LogMessages.TYPE, stream, before.size() + (long) i, decided.get(i)));
        }
        return command.audit();
    }
}
