package org.runningrecord.command.setup;

import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.runningrecord.command.decision.ChildCommand;
import org.runningrecord.command.decision.Decider;
import org.runningrecord.command.record.OpenRecord;
import org.runningrecord.command.record.OpenRecordHandler;
import org.runningrecord.command.shell.CaseRecord;
import org.runningrecord.command.shell.ChildCommandHandler;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.submission.CommandDesk;
import org.runningrecord.command.submission.Submissions;
import org.runningrecord.command.visit.RecordVisit;
import org.runningrecord.command.visit.VisitDecider;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.axon.LogEventStorageEngine;
import org.runningrecord.log.axon.LogMessages;
import org.runningrecord.log.axon.WarmRepository;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.policy.RecordingPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The command side: it needs a {@link LogStore}, a {@link RecordingPolicy} and a {@link Clock}, and offers the doors for submitters. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("org.runningrecord.command")
public class CommandSideSetup {

    private static final int WARM_RECORDS = 10_000;

    @Bean
    EventStore eventStore(LogStore log, EventCodec codec) {
        return EmbeddedEventStore.builder()
                .storageEngine(new LogEventStorageEngine(log, new LogMessages(codec)))
                .build();
    }

    @Bean
    WarmRepository<CaseRecord, CaseState> caseRecords(EventStore events) {
        return new WarmRepository<>(CaseRecord.class, events, CaseRecord::warm, CaseRecord::state, WARM_RECORDS);
    }

    @Bean
    CommandBus commandBus(
            WarmRepository<CaseRecord, CaseState> records,
            EventStore events,
            LogStore log,
            EventCodec codec,
            RecordingPolicy policy,
            Clock clock) {
        CommandBus bus = SimpleCommandBus.builder().build();
        bus.subscribe(OpenRecord.class.getName(), new OpenRecordHandler(records, events, log, codec, policy, clock));
        Deciding deciding = new Deciding(bus, records, policy, clock);
        deciding.by(RecordVisit.class, VisitDecider::decide);
        return bus;
    }

    private record Deciding(
            CommandBus bus, WarmRepository<CaseRecord, CaseState> records, RecordingPolicy policy, Clock clock) {

        <C extends ChildCommand> void by(Class<C> command, Decider<C> decider) {
            bus.subscribe(command.getName(), new ChildCommandHandler<>(command, decider, records, policy, clock));
        }
    }

    @Bean
    CommandDesk commandDesk(LogStore log, CommandBus bus) {
        return new CommandDesk(log, bus);
    }

    @Bean
    Submissions submissions(CommandDesk desk, EventCodec codec) {
        return new Submissions(desk, codec);
    }
}
