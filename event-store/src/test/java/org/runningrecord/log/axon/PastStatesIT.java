package org.runningrecord.log.axon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.events.ClaimEvent.LikenessNoted;
import org.runningrecord.events.Event;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.EventName;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.SnapshotStore;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.log.sqlite.SqliteLogStore;
import org.runningrecord.log.sqlite.SqliteSnapshotStore;

/** The law of past states: by way of a snapshot or from the first event, it is the same state. */
class PastStatesIT {

    private static final int EVENTS = 3_300;
    private static final RecordId RECORD = new RecordId("6f1c1f0e-2b7a-4d3e-9a55-0c8f8c1d2e3f");
    private static final String STREAM = RECORD.stream();

    @TempDir
    private Path folder;

    private final long seed = Long.getLong("running-record.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final EventCodec codec = new EventCodec();
    private final List<Long> folded = new ArrayList<>();

    private LogStore log;
    private SnapshotStore store;
    private StateSnapshots<Long> snapshots;
    private PastStates<Long> past;
    private int evolved;

    @BeforeEach
    void open() {
        System.out.println("running-record.seed=" + seed);
        log = SqliteLogStore.open(folder.resolve("log.sqlite"), Clock.systemUTC());
        store = SqliteSnapshotStore.open(folder.resolve("snapshots.sqlite"));
        snapshots = new StateSnapshots<>(
                store,
                1,
                state -> ByteBuffer.allocate(8).putLong(state).array(),
                bytes -> ByteBuffer.wrap(bytes).getLong());
        past = new PastStates<>(log, codec, snapshots, this::evolve);
    }

    @AfterEach
    void close() {
        snapshots.close();
        store.close();
        log.close();
    }

    @Test
    void aPastStateIsWhatAFullFoldUpToThereGives() {
        record(true);
        for (int i = 0; i < 150; i++) {
            int sequence = i == 0 ? 0 : i == 1 ? EVENTS - 1 : random.nextInt(EVENTS);
            assertThat(past.asAt(STREAM, sequence))
                    .as("seed %d, %d", seed, sequence)
                    .contains(folded.get(sequence));
        }
    }

    @Test
    void itTakesABoundedNumberOfEvents() {
        record(true);
        for (int sequence = 200; sequence < EVENTS; sequence += 97) {
            evolved = 0;
            past.asAt(STREAM, sequence);
            assertThat(evolved).as("seed %d, %d", seed, sequence).isLessThanOrEqualTo(1_200);
        }
    }

    @Test
    void withoutSnapshotsItIsTheSame() {
        record(false);
        assertThat(past.asAt(STREAM, 2_345)).contains(folded.get(2_345));
    }

    @Test
    void aStreamHasNoStateAfterItsEndOrBeforeItsBeginning() {
        record(true);
        assertThat(past.asAt(STREAM, EVENTS)).isEmpty();
        assertThat(past.asAt(STREAM, -1)).isEmpty();
        assertThat(past.asAt("record:none", 0)).isEmpty();
    }

    /** Of another order of the same events the state would be another. */
    private Long evolve(Long before, Event event) {
        evolved++;
        long moment = ((LikenessNoted) event).recorded().at().toEpochMilli();
        return (before == null ? 7 : before) * 31 + moment;
    }

    private void record(boolean snapshotting) {
        Long state = null;
        for (int sequence = 0; sequence < EVENTS; ) {
            List<LogEvent> events = new ArrayList<>();
            int before = sequence;
            for (int left = 1 + random.nextInt(40); left > 0 && sequence < EVENTS; left--) {
                LikenessNoted event = new LikenessNoted(
                        RECORD,
                        new Recorded(
                                Instant.ofEpochMilli(random.nextInt(1_000_000)),
                                new Practitioner("p1", "A. Worker", "social-worker", "north")),
                        List.of());
                events.add(stored(event, sequence++));
                state = evolve(state, event);
                folded.add(state);
            }
            log.append(new NewCommit(events, null, null));
            if (snapshotting) {
                snapshots.keepIfCrossed(STREAM, before - 1, sequence - 1, state);
            }
        }
        snapshots.close();
    }

    private LogEvent stored(LikenessNoted event, long sequence) {
        EventName name = EventCatalogue.nameOf(event.getClass());
        return new LogEvent(
                STREAM,
                sequence,
                UUID.randomUUID().toString(),
                name.name(),
                name.revision(),
                LogEvent.JSON,
                codec.write(event),
                "{}".getBytes(UTF_8));
    }
}
