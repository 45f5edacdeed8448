package org.runningrecord.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link SnapshotStore} must do. */
public abstract class SnapshotStoreContract {

    private SnapshotStore snapshots;

    /** Opens the store of this test, which has nothing in it the first time. */
    protected abstract SnapshotStore openStore();

    @BeforeEach
    void open() {
        snapshots = openStore();
    }

    @AfterEach
    void close() {
        snapshots.close();
    }

    @Test
    void thereIsNoSnapshotOfAStreamThatHasNone() {
        snapshots.save("record:1", 99, 1, new byte[] {1});
        assertThat(snapshots.latest("record:2", 1)).isEmpty();
    }

    @Test
    void theLatestIsGivenByteForByte() {
        snapshots.save("record:1", 199, 1, new byte[] {2, -1, 0});
        snapshots.save("record:1", 99, 1, new byte[] {1});
        assertThat(snapshots.latest("record:1", 1)).hasValueSatisfying(latest -> {
            assertThat(latest.sequence()).isEqualTo(199);
            assertThat(latest.state()).containsExactly(2, -1, 0);
        });
    }

    @Test
    void anotherShapeIsNotGiven() {
        snapshots.save("record:1", 99, 1, new byte[] {1});
        snapshots.save("record:1", 199, 2, new byte[] {2});
        assertThat(snapshots.latest("record:1", 1).orElseThrow().sequence()).isEqualTo(99);
        assertThat(snapshots.latest("record:1", 3)).isEmpty();
    }

    @Test
    void ofOlderShapesOnlyTheLastFewAreKept() {
        snapshots.save("record:2", 0, 1, new byte[] {1});
        for (int shape = 1; shape <= 4; shape++) {
            snapshots.save("record:1", 100L * shape, shape, new byte[] {1});
        }
        assertThat(snapshots.latest("record:1", 1)).isEmpty();
        for (int shape = 2; shape <= 4; shape++) {
            assertThat(snapshots.latest("record:1", shape)).isPresent();
        }
        assertThat(snapshots.latest("record:2", 1)).isPresent();
    }

    @Test
    void theLatestUpToASequenceIsGiven() {
        snapshots.save("record:1", 99, 1, new byte[] {1});
        snapshots.save("record:1", 199, 1, new byte[] {2});
        assertThat(snapshots.latestUpTo("record:1", 1, 98)).isEmpty();
        assertThat(snapshots.latestUpTo("record:1", 1, 99).orElseThrow().state())
                .containsExactly(1);
        assertThat(snapshots.latestUpTo("record:1", 1, 198).orElseThrow().state())
                .containsExactly(1);
        assertThat(snapshots.latestUpTo("record:1", 1, 199).orElseThrow().state())
                .containsExactly(2);
        assertThat(snapshots.latestUpTo("record:1", 2, 199)).isEmpty();
    }

    @Test
    void oneOfEveryThousandIsKeptAndTheLastThree() {
        for (int sequence = 99; sequence <= 3_499; sequence += 100) {
            snapshots.save("record:1", sequence, 1, new byte[] {(byte) (sequence / 100)});
        }
        assertThat(upTo(3_499)).containsExactly(99L, 1_099L, 2_099L, 3_099L, 3_299L, 3_399L, 3_499L);
    }

    private SortedSet<Long> upTo(long last) {
        SortedSet<Long> kept = new TreeSet<>();
        for (long sequence = 0; sequence <= last; sequence++) {
            snapshots.latestUpTo("record:1", 1, sequence).ifPresent(found -> kept.add(found.sequence()));
        }
        return kept;
    }

    @Test
    void oneThatIsThereIsReplaced() {
        snapshots.save("record:1", 99, 1, new byte[] {1});
        snapshots.save("record:1", 99, 1, new byte[] {2});
        assertThat(snapshots.latest("record:1", 1).orElseThrow().state()).containsExactly(2);
    }

    @Test
    void aSnapshotIsThereWhenTheStoreIsOpenedAgain() {
        snapshots.save("record:1", 99, 1, new byte[] {1});
        close();
        open();
        assertThat(snapshots.latest("record:1", 1)).isPresent();
    }
}
