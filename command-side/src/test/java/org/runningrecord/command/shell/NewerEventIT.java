package org.runningrecord.command.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runningrecord.command.Body.contact;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.RHYS;
import static org.runningrecord.command.Given.TOM;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.contact.RecordContact;
import org.runningrecord.command.decision.UploadedFiles;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.Evolution;
import org.runningrecord.command.submission.CommandDesk;
import org.runningrecord.command.template.EntryDecider;
import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.Event;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.EventName;
import org.runningrecord.events.content.Contact;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.UnreadableEvent;
import org.runningrecord.log.axon.IdempotencyKey;
import org.runningrecord.log.axon.LogEventStorageEngine;
import org.runningrecord.log.axon.LogMessages;
import org.runningrecord.log.axon.StateSnapshots;
import org.runningrecord.log.axon.WarmRepository;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.log.sqlite.SqliteLogStore;
import org.runningrecord.log.sqlite.SqliteSnapshotStore;

/** While a newer version is rolled out, or back: Mia's record holds an event that this version does not know, her brother's does not. */
class NewerEventIT {

    @TempDir
    Path folder;

    private final EventCodec codec = new EventCodec();
    private final Given given = Given.twoRecords();
    private final Clock clock = Clock.fixed(given.recorded().at(), ZoneOffset.UTC);
    private SqliteLogStore log;
    private SqliteSnapshotStore snapshots;
    private CommandDesk desk;

    @BeforeEach
    void open() {
        log = SqliteLogStore.open(folder.resolve("log.db"), clock);
        snapshots = SqliteSnapshotStore.open(folder.resolve("snapshots.db"));
        desk = desk();
        append(MIA, 0, given.events(MIA).get(0));
        append(TOM, 0, given.events(TOM).get(0));
    }

    private CommandDesk desk() {
        EventStore events = EmbeddedEventStore.builder()
                .storageEngine(new LogEventStorageEngine(log, new LogMessages(codec)))
                .build();
        WarmRepository<CaseRecord, CaseState> records = new WarmRepository<>(
                CaseRecord.class,
                events,
                CaseRecord::warm,
                CaseRecord::state,
                100,
                new StateSnapshots<>(snapshots, StateShape.current(), StateBytes::write, StateBytes::read));
        CommandBus bus = SimpleCommandBus.builder().build();
        bus.subscribe(
                RecordContact.class.getName(),
                new ChildCommandHandler<RecordEntry<Contact>>(
                        RecordContact.class,
                        new EntryDecider<>(Kinds.of(Contact.class)),
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

    @AfterEach
    void close() {
        snapshots.close();
        log.close();
    }

    @Test
    void aCommandOnTheChildIsRefusedAndNamesThePositionAndOtherChildrenGoOn() {
        long unknown = appendUnknown(MIA, 1);

        assertThatThrownBy(() -> submit(MIA))
                .isInstanceOfSatisfying(
                        UnreadableEvent.class,
                        refused -> assertThat(refused.position()).isEqualTo(unknown))
                .hasMessageContaining("visit-recorded/3 is not known to this version");
        submit(TOM);

        assertThat(log.readStream(MIA.stream(), 0)).hasSize(2);
        assertThat(log.readStream(TOM.stream(), 0)).hasSize(2);
    }

    @Test
    void alsoWhereTheRecordWasWarmBeforeTheEventCame() {
        submit(MIA);
        appendUnknown(MIA, 2);

        assertThatThrownBy(() -> submit(MIA)).isInstanceOf(UnreadableEvent.class);
        assertThat(log.readStream(MIA.stream(), 0)).hasSize(3);
    }

    @Test
    void alsoWhereTheNewerVersionKeptASnapshotWithTheEventInIt() {
        appendUnknown(MIA, 1);
        CaseState opened = Evolution.evolve(null, given.events(MIA).get(0));
        CaseState withIt = new CaseState(
                MIA,
                1,
                opened.standing(),
                opened.entries(),
                opened.plans(),
                opened.facts(),
                opened.expectations(),
                opened.ties());
        List<EventName> known = new ArrayList<>(EventCatalogue.names());
        known.add(new EventName("visit-recorded", 3));
        snapshots.save(MIA.stream(), 1, StateShape.of(known), StateBytes.write(withIt));

        assertThatThrownBy(() -> submit(MIA)).isInstanceOf(UnreadableEvent.class);
        assertThat(log.readStream(MIA.stream(), 0)).hasSize(2);
    }

    @Test
    void everyListOfKnownEventsIsAShapeOfItsOwnInWhateverOrder() {
        List<EventName> known = new ArrayList<>(EventCatalogue.names());
        Collections.reverse(known);
        assertThat(StateShape.of(known)).isEqualTo(StateShape.current());
        known.remove(0);
        assertThat(StateShape.of(known)).isNotEqualTo(StateShape.current());
    }

    private void submit(RecordId child) {
        desk.submit(
                new RecordContact(child, contact().read()),
                new Asked(RHYS, new IdempotencyKey(UUID.randomUUID().toString(), "request"), null, List.of()));
    }

    private long appendUnknown(RecordId child, long sequence) {
        return append(child, sequence, "visit-recorded", 3, "{}".getBytes(StandardCharsets.UTF_8));
    }

    private void append(RecordId child, long sequence, Event event) {
        EventName name = EventCatalogue.nameOf(event.getClass());
        append(child, sequence, name.name(), name.revision(), codec.write(event));
    }

    private long append(RecordId child, long sequence, String name, int revision, byte[] payload) {
        LogEvent event = new LogEvent(
                child.stream(),
                sequence,
                UUID.randomUUID().toString(),
                name,
                revision,
                LogEvent.JSON,
                payload,
                "{}".getBytes(StandardCharsets.UTF_8));
        return log.append(new NewCommit(List.of(event), null, null)).position();
    }
}
