package org.runningrecord.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.SnapshotStore;
import org.runningrecord.log.axon.Tally.Node;
import org.runningrecord.log.axon.Tally.State;
import org.runningrecord.log.sqlite.SqliteLogStore;
import org.runningrecord.log.sqlite.SqliteSnapshotStore;

class WarmRepositoryIT {

    @TempDir
    private Path folder;

    private CountingLog log;
    private SnapshotStore store;
    private StateSnapshots<State> snapshots;

    @BeforeEach
    void open() {
        log = new CountingLog(SqliteLogStore.open(folder.resolve("log.sqlite"), Clock.systemUTC()));
        store = SqliteSnapshotStore.open(folder.resolve("snapshots.sqlite"));
        snapshots = ofShape(1);
    }

    private StateSnapshots<State> ofShape(int shape) {
        return new StateSnapshots<>(store, shape, State::bytes, State::of);
    }

    @AfterEach
    void close() {
        snapshots.close();
        store.close();
        log.close();
    }

    @Test
    void aWarmRecordSeesWhatAnotherNodeHasRecordedMeanwhile() {
        Node a = new Node(log, null);
        Node b = new Node(log, null);
        a.begin(1);
        assertThat(b.note(1)).isEqualTo(1);
        assertThat(a.note(2)).isEqualTo(2);
        assertThat(b.note(1)).isEqualTo(4);
        assertThat(a.note(1)).isEqualTo(5);
    }

    @Test
    void soItDoesWhenTheOtherNodeHasAnInstanceOfItsOwn() {
        try (LogStore elsewhere = SqliteLogStore.open(folder.resolve("log.sqlite"), Clock.systemUTC())) {
            Node a = new Node(log, null);
            Node b = new Node(elsewhere, null);
            a.begin(1);
            assertThat(b.note(1)).isEqualTo(1);
            assertThat(a.note(1)).isEqualTo(2);
            assertThat(b.note(1)).isEqualTo(3);
        }
    }

    @Test
    void aWarmRecordReadsTheEventsAfterItsStateOnly() {
        Node node = new Node(log, null);
        node.begin(7);
        log.asked().clear();
        node.note(1);
        node.note(1);
        assertThat(log.asked()).containsExactly(7L, 8L);
    }

    @Test
    void aColdRecordStartsFromItsLatestSnapshot() {
        recordedUpTo(205, 1);
        assertThat(store.latest(Tally.STREAM, 1).orElseThrow().sequence()).isEqualTo(204);

        new Node(log, snapshots).note(3);
        log.asked().clear();
        assertThat(new Node(log, snapshots).note(1)).isEqualTo(208);
        assertThat(log.asked()).containsExactly(204L);
    }

    @Test
    void aSnapshotIsTakenEachTimeTheStreamCrossesAHundred() {
        Node node = new Node(log, snapshots);
        node.begin(98);
        node.note(1);
        node.note(1);
        awaitSnapshotAt(99);
        node.note(1);
        node.note(98);
        node.note(5);
        awaitSnapshotAt(203);
        snapshots.close();
        assertThat(store.latest(Tally.STREAM, 1).orElseThrow().state()).isEqualTo(new State(Tally.STREAM, 204).bytes());
    }

    @Test
    void aSnapshotOfAnotherShapeIsPassedOver() {
        recordedUpTo(150, 1);
        try (StateSnapshots<State> changed = ofShape(2)) {
            log.asked().clear();
            assertThat(new Node(log, changed).note(1)).isEqualTo(150);
            assertThat(log.asked()).containsExactly(0L);
        }
        assertThat(store.latest(Tally.STREAM, 2).orElseThrow().sequence()).isEqualTo(150);
    }

    @Test
    void aSnapshotThatCannotBeReadIsPassedOver() {
        recordedUpTo(150, 1);
        store.save(Tally.STREAM, 149, 1, new byte[] {0});
        assertThat(new Node(log, snapshots).note(1)).isEqualTo(150);
    }

    @Test
    void aSnapshotThatIsAheadOfTheLogIsPassedOver() {
        recordedUpTo(150, 1);
        store.save(Tally.STREAM, 199, 1, new State(Tally.STREAM, 200).bytes());
        assertThat(new Node(log, snapshots).note(1)).isEqualTo(150);
    }

    @Test
    void aStoreOfSnapshotsThatIsAwayHindersNobody() {
        try (StateSnapshots<State> broken = new StateSnapshots<>(new Away(), 1, State::bytes, State::of)) {
            Node node = new Node(log, broken);
            node.begin(120);
            assertThat(node.note(100)).isEqualTo(120);
            assertThat(new Node(log, broken).note(1)).isEqualTo(220);
        }
    }

    private void recordedUpTo(int events, int shape) {
        try (StateSnapshots<State> taken = ofShape(shape)) {
            new Node(log, taken).begin(events);
        }
    }

    private void awaitSnapshotAt(long sequence) {
        await().until(() -> store.latest(Tally.STREAM, 1)
                .filter(latest -> latest.sequence() == sequence)
                .isPresent());
    }

    private static final class Away implements SnapshotStore {
        @Override
        public void save(String stream, long sequence, int shape, byte[] state) {
            throw new LogUnavailable("away");
        }

        @Override
        public Optional<Snapshot> latest(String stream, int shape) {
            throw new LogUnavailable("away");
        }

        @Override
        public void close() {}
    }
}
