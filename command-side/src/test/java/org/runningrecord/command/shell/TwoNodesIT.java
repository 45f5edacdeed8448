package org.runningrecord.command.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Given.RHYS;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.command.Body;
import org.runningrecord.command.Example;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.caseallocation.RecordCaseAllocation;
import org.runningrecord.command.decision.UploadedFiles;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.submission.CommandDesk;
import org.runningrecord.command.template.EntryDecider;
import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.CaseRecordEvent.RecordOpened;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.EventName;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.events.WorkforceEvent.CaseTaken;
import org.runningrecord.events.content.CaseAllocation;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.axon.IdempotencyKey;
import org.runningrecord.log.axon.LogEventStorageEngine;
import org.runningrecord.log.axon.LogMessages;
import org.runningrecord.log.axon.WarmRepository;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.log.sqlite.SqliteLogStore;

/** Two nodes allocate cases to the same worker at once. */
class TwoNodesIT {

    private static final int CASES = 15;

    @TempDir
    Path folder;

    private final EventCodec codec = new EventCodec();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);
    private final List<SqliteLogStore> logs = new ArrayList<>();

    @Test
    void noLimitIsPassedUnseen() {
        List<CommandDesk> nodes = List.of(node(), node());
        List<RecordId> records =
                IntStream.range(0, 2 * CASES).mapToObj(this::opened).toList();
        RecordCaseAllocation example = (RecordCaseAllocation)
                Example.of(Kinds.of(CaseAllocation.class)).command();

        List<CompletableFuture<Void>> submitted = IntStream.range(0, 2 * CASES)
                .mapToObj(i -> CompletableFuture.runAsync(() ->
                        nodes.get(i % 2).submit(new RecordCaseAllocation(records.get(i), example.content()), asked())))
                .toList();
        submitted.forEach(CompletableFuture::join);

        List<WorkforceEvent> taken = new LoggedWorkforce(logs.get(0), codec, clock.instant(), ZoneOffset.UTC)
                .stream(WorkforceEvent.cases("w-sam"));
        assertThat(taken.stream().map(event -> ((CaseTaken) event).standing().cases()))
                .as("each allocation counted all that were there, whichever node made it")
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 2 * CASES).boxed().toList());
        assertThat(taken.stream().filter(event -> ((CaseTaken) event).standing().aboveAbsolute()))
                .hasSize(2 * CASES - 28);
    }

    private CommandDesk node() {
        SqliteLogStore log = SqliteLogStore.open(folder.resolve("log.db"), clock);
        logs.add(log);
        EventStore events = EmbeddedEventStore.builder()
                .storageEngine(new LogEventStorageEngine(log, new LogMessages(codec)))
                .build();
        WarmRepository<CaseRecord, CaseState> records =
                new WarmRepository<>(CaseRecord.class, events, CaseRecord::warm, CaseRecord::state, 100);
        CommandBus bus = SimpleCommandBus.builder().build();
        bus.subscribe(
                RecordCaseAllocation.class.getName(),
                new ChildCommandHandler<RecordEntry<CaseAllocation>>(
                        RecordCaseAllocation.class,
                        new EntryDecider<>(Kinds.of(CaseAllocation.class)),
                        records,
                        new LoggedContents(log, codec),
                        UploadedFiles.NONE,
                        new WorkforceStreams(events, log, codec),
                        new SourceEntries(events, log, codec),
                        new MovedOn(log, codec),
                        moment -> Given.POLICY,
                        clock));
        return new CommandDesk(log, bus);
    }

    private RecordId opened(int number) {
        RecordId record = new RecordId(new UUID(7, number).toString());
        RecordOpened opened = new RecordOpened(
                record, Given.twoRecords().recorded(), Body.child().read());
        EventName name = EventCatalogue.nameOf(opened.getClass());
        LogEvent event = new LogEvent(
                record.stream(),
                0,
                UUID.randomUUID().toString(),
                name.name(),
                name.revision(),
                LogEvent.JSON,
                codec.write(opened),
                new byte[0]);
        logs.get(0).append(new NewCommit(List.of(event), null, null));
        return record;
    }

    private static Asked asked() {
        return new Asked(RHYS, new IdempotencyKey(UUID.randomUUID().toString(), "request"), null, List.of());
    }

    @AfterEach
    void close() {
        logs.forEach(SqliteLogStore::close);
    }
}
