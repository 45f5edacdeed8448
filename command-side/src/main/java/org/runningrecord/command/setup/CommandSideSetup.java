package org.runningrecord.command.setup;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.amendment.AmendNote;
import org.runningrecord.command.amendment.AmendmentDecider;
import org.runningrecord.command.amendment.SentAgainDecider;
import org.runningrecord.command.audit.AuditCommand.AuditRecord;
import org.runningrecord.command.audit.AuditCommand.CompleteAuditAction;
import org.runningrecord.command.audit.AuditCommand.DrawAudit;
import org.runningrecord.command.audit.AuditCommand.ModerateAudit;
import org.runningrecord.command.audit.AuditHandler;
import org.runningrecord.command.censusimport.CensusImport;
import org.runningrecord.command.censusimport.ChildImport;
import org.runningrecord.command.censusimport.ChildMatching;
import org.runningrecord.command.censusimport.ImportDecider;
import org.runningrecord.command.censusimport.ImportFacts;
import org.runningrecord.command.decision.PolicyInForce;
import org.runningrecord.command.decision.UploadedFiles;
import org.runningrecord.command.expectation.Recounting;
import org.runningrecord.command.file.FileInspection;
import org.runningrecord.command.file.InspectedFiles;
import org.runningrecord.command.plannedvisit.PlanCommand.CancelPlannedVisit;
import org.runningrecord.command.plannedvisit.PlanCommand.PlanVisit;
import org.runningrecord.command.plannedvisit.PlanCommand.ReschedulePlannedVisit;
import org.runningrecord.command.plannedvisit.PlannedVisitDecider;
import org.runningrecord.command.policy.AdoptPolicyHandler;
import org.runningrecord.command.record.OpenRecord;
import org.runningrecord.command.record.OpenRecordHandler;
import org.runningrecord.command.record.RecordsByIdentifier;
import org.runningrecord.command.shell.CaseRecord;
import org.runningrecord.command.shell.LoggedContents;
import org.runningrecord.command.shell.MovedOn;
import org.runningrecord.command.shell.RecordStates;
import org.runningrecord.command.shell.SourceEntries;
import org.runningrecord.command.shell.StateBytes;
import org.runningrecord.command.shell.StateShape;
import org.runningrecord.command.shell.WorkforceStreams;
import org.runningrecord.command.significance.JudgeSignificance;
import org.runningrecord.command.significance.SignificanceDecider;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.submission.CommandDesk;
import org.runningrecord.command.template.SendEntryAgain;
import org.runningrecord.command.template.Template;
import org.runningrecord.command.template.Templates;
import org.runningrecord.command.worker.DiscussCaseload;
import org.runningrecord.command.worker.RecordLineSupervision;
import org.runningrecord.command.worker.RecordWorker;
import org.runningrecord.command.worker.WorkerHandler;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.SnapshotStore;
import org.runningrecord.log.axon.LogEventStorageEngine;
import org.runningrecord.log.axon.LogMessages;
import org.runningrecord.log.axon.StateSnapshots;
import org.runningrecord.log.axon.WarmRepository;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.log.file.FileStore;
import org.runningrecord.policy.AuditTools;
import org.runningrecord.policy.RecordingPolicies;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.web.opaque.OpaqueIds;
import org.runningrecord.web.opaque.OpaqueModule;
import org.runningrecord.web.setup.OpaqueSetup;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;

/** The command side: it needs a {@link LogStore}, a {@link FileStore}, a {@link SnapshotStore}, a {@link RecordingPolicy} and a {@link Clock}, and offers the doors for submitters. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "org.runningrecord.command",
        includeFilters =
                @Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {Template.class, Act.class}))
@Import({DoorsSetup.class, OpaqueSetup.class})
public class CommandSideSetup {

    private static final int WARM_RECORDS = 10_000;

    @Bean
    EventStore eventStore(LogStore log, EventCodec codec) {
        return EmbeddedEventStore.builder()
                .storageEngine(new LogEventStorageEngine(log, new LogMessages(codec)))
                .build();
    }

    @Bean
    StateSnapshots<CaseState> caseSnapshots(SnapshotStore store) {
        return new StateSnapshots<>(store, StateShape.current(), StateBytes::write, StateBytes::read);
    }

    @Bean
    WarmRepository<CaseRecord, CaseState> caseRecords(EventStore events, StateSnapshots<CaseState> snapshots) {
        return new WarmRepository<>(
                CaseRecord.class, events, CaseRecord::warm, CaseRecord::state, WARM_RECORDS, snapshots);
    }

    @Bean
    PolicyInForce policyInForce(
            RecordingPolicies known,
            RecordingPolicy chosen,
            LogStore log,
            EventStore events,
            EventCodec codec,
            Clock clock) {
        AdoptPolicyHandler adoption = new AdoptPolicyHandler(known, log, events, codec, clock);
        return adoption.adopt(chosen);
    }

    @Bean
    CommandBus commandBus(
            WarmRepository<CaseRecord, CaseState> records,
            EventStore events,
            LogStore log,
            EventCodec codec,
            PolicyInForce policy,
            Templates templates,
            List<Act<?, ?>> acts,
            UploadedFiles uploaded,
            WorkforceStreams workforce,
            AuditTools tools,
            OpaqueIds ids,
            Clock clock) {
        CommandBus bus = SimpleCommandBus.builder().build();
        bus.subscribe(OpenRecord.class.getName(), new OpenRecordHandler(records, events, log, codec, policy, clock));
        Deciding deciding = new Deciding(
                bus,
                records,
                new LoggedContents(log, codec),
                uploaded,
                workforce,
                new SourceEntries(events, log, codec),
                new MovedOn(log, codec),
                policy,
                clock);
        templates.all().forEach(deciding::entries);
        acts.forEach(deciding::act);
        deciding.by(PlanVisit.class, PlannedVisitDecider::decide);
        deciding.by(ReschedulePlannedVisit.class, PlannedVisitDecider::decide);
        deciding.by(CancelPlannedVisit.class, PlannedVisitDecider::decide);
        deciding.by(AmendNote.class, new AmendmentDecider(templates, new OpaqueModule(ids)));
        deciding.by(SendEntryAgain.class, new SentAgainDecider(templates));
        deciding.by(JudgeSignificance.class, SignificanceDecider::decide);
        deciding.by(ImportFacts.class, ImportDecider::decide);
        WorkerHandler workers = new WorkerHandler(workforce, policy, clock);
        bus.subscribe(RecordWorker.class.getName(), workers);
        bus.subscribe(DiscussCaseload.class.getName(), workers);
        bus.subscribe(RecordLineSupervision.class.getName(), workers);
        AuditHandler audits =
                new AuditHandler(events, log, codec, workforce, policy, tools, new RecordStates(records), clock);
        bus.subscribe(DrawAudit.class.getName(), audits);
        bus.subscribe(AuditRecord.class.getName(), audits);
        bus.subscribe(ModerateAudit.class.getName(), audits);
        bus.subscribe(CompleteAuditAction.class.getName(), audits);
        return bus;
    }

    @Bean
    WorkforceStreams workforceStreams(EventStore events, LogStore log, EventCodec codec) {
        return new WorkforceStreams(events, log, codec);
    }

    @Bean
    FileInspection fileInspection(@Value("${running-record.largest-file:20MB}") String largest) {
        return new FileInspection(DataSize.parse(largest).toBytes());
    }

    @Bean
    UploadedFiles uploadedFiles(FileStore files) {
        return new InspectedFiles(files);
    }

    @Bean
    RecordStates recordStates(WarmRepository<CaseRecord, CaseState> records) {
        return new RecordStates(records);
    }

    @Bean
    CommandDesk commandDesk(LogStore log, CommandBus bus) {
        return new CommandDesk(log, bus);
    }

    @Bean
    Recounting recounting(LogStore log, CommandDesk desk) {
        return new Recounting(log, desk);
    }

    @Bean
    CensusImport censusImport(
            CommandDesk desk,
            LogStore log,
            EventCodec codec,
            WarmRepository<CaseRecord, CaseState> records,
            RecordingPolicy policy,
            Clock clock) {
        ChildMatching matching =
                new ChildMatching(new RecordsByIdentifier(log, codec), new RecordStates(records)::goingOn);
        return new CensusImport(new ChildImport(desk, matching), policy, clock);
    }
}
