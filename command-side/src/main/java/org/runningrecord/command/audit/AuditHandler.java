package org.runningrecord.command.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageHandler;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.PolicyInForce;
import org.runningrecord.command.decision.UploadedFiles;
import org.runningrecord.command.shell.Asked;
import org.runningrecord.command.shell.RecordStates;
import org.runningrecord.command.shell.WorkforceStreams;
import org.runningrecord.events.AccessEvent.RecordDrawnForAudit;
import org.runningrecord.events.AuditEvent;
import org.runningrecord.events.AuditEvent.AuditDrawn;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.axon.LogMessages;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.policy.AuditTools;
import org.runningrecord.web.problem.Refused;

/** Handles commands about audits. */
public final class AuditHandler implements MessageHandler<CommandMessage<?>> {

    private final EventStore events;
    private final LogStore log;
    private final EventCodec codec;
    private final WorkforceStreams workforce;
    private final PolicyInForce policy;
    private final AuditTools tools;
    private final RecordStates records;
    private final Clock clock;

    public AuditHandler(
            EventStore events,
            LogStore log,
            EventCodec codec,
            WorkforceStreams workforce,
            PolicyInForce policy,
            AuditTools tools,
            RecordStates records,
            Clock clock) {
        this.events = events;
        this.log = log;
        this.codec = codec;
        this.workforce = workforce;
        this.policy = policy;
        this.tools = tools;
        this.records = records;
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
        refuseIfClosed(command, asked, now);
        String stream = AuditEvent.stream(command.audit());
        List<AuditEvent> before = log.readStream(stream, 0).stream()
                .map(stored -> (AuditEvent) codec.read(stored.event()))
                .toList();
        asked.refuseIfStale(version -> new KnownOfAudit(record -> opens(record, asked, now)).movedOn(before, version));
        List<AuditEvent> decided = new AuditRules(
                        tools, records::onFile, records::workedOn, AuditState.of(before), context)
                .decide(command);
        context.faults().refuseIfAny();
        for (int i = 0; i < decided.size(); i++) {
            events.publish(new GenericDomainEventMessage<>(
                    LogMessages.TYPE, stream, before.size() + (long) i, decided.get(i)));
        }
        decided.forEach(this::openToAuditors);
        return command.audit();
    }

    /** What was drawn may have been restricted since. */
    private void refuseIfClosed(AuditCommand command, Asked asked, Instant now) {
        RecordId record = command.about();
        if (record != null && !opens(record, asked, now)) {
            throw Refused.noSuchRecord(record);
        }
    }

    private boolean opens(RecordId record, Asked asked, Instant now) {
        return asked.caller() == null
                || records.opens(record, asked.caller(), now, policy.at(now).zone());
    }

    /** Whatever is drawn may be opened by auditors from then on; in the order of their ids, as whoever writes to several records takes them. */
    private void openToAuditors(AuditEvent event) {
        if (event instanceof AuditDrawn drawn) {
            drawn.sample().stream()
                    .sorted(Comparator.comparing(RecordId::value))
                    .forEach(record ->
                            records.append(record, new RecordDrawnForAudit(record, drawn.recorded(), drawn.audit())));
        }
    }
}
