package org.runningrecord.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runningrecord.log.Samples.commit;
import static org.runningrecord.log.Samples.event;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContinuityTest {

    private final Commit first = Commit.chained(commit("record:1", 0, 2), Head.after(null), Instant.EPOCH);
    private final Commit second = Commit.chained(commit("record:1", 2, 1), Head.after(first), Instant.EPOCH);
    private final Commit third = Commit.chained(commit("record:1", 3, 3), Head.after(second), Instant.EPOCH);

    @Test
    void commitsThatFollowOneAnotherAreReadAsTheyAre() {
        List<Commit> all = List.of(first, second, third);
        assertThat(Continuity.checked(0, all)).isEqualTo(all);
        assertThat(Continuity.checked(1, all)).isEqualTo(all);
        assertThat(Continuity.checked(4, List.of(third))).containsExactly(third);
        assertThat(Continuity.checked(6, List.of())).isEmpty();
    }

    @Test
    void aMissingCommitIsNamedByThePositionThatIsMissing() {
        assertDamaged(2, () -> Continuity.checked(0, List.of(first, third)));
        assertDamaged(2, () -> Continuity.checked(2, List.of(third)));
    }

    @Test
    void commitsThatBeginBeforeTheOneThatWasAskedForAreNotTakenForIt() {
        assertDamaged(4, () -> Continuity.checked(4, List.of(first, second, third)));
    }

    @Test
    void aCommitOutOfPlaceIsNamed() {
        assertDamaged(0, () -> Continuity.checked(0, List.of(first, second, first)));
        Commit elsewhere = Commit.chained(commit("record:2", 0, 1), new Head(2, "f".repeat(64)), Instant.EPOCH);
        assertDamaged(2, () -> Continuity.checked(0, List.of(first, elsewhere)));
        Commit start = Commit.chained(commit("record:2", 0, 1), new Head(0, "f".repeat(64)), Instant.EPOCH);
        assertDamaged(0, () -> Continuity.checked(0, List.of(start)));
    }

    @Test
    void aCommitWithARightSumOverWrongKeysIsNone() {
        Commit honest = Commit.chained(commit("record:2", 0, 1), Head.after(first), Instant.EPOCH);
        Commit wrong = withKeys(honest, List.of("record:2/0000000009"));
        assertDamaged(2, wrong::verified);
    }

    private static Commit withKeys(Commit commit, List<String> keys) {
        Commit unsummed =
                new Commit(commit.position(), 1, commit.at(), keys, null, null, commit.events(), commit.prev(), "");
        return new Commit(
                commit.position(),
                1,
                commit.at(),
                keys,
                null,
                null,
                commit.events(),
                commit.prev(),
                CanonicalForm.sum(unsummed));
    }

    @Test
    void aStreamIsWholeFromTheSequenceThatWasAskedFor() {
        List<Commit> all = List.of(first, second, third);
        assertThat(Continuity.ofStream("record:1", 1, all))
                .extracting(stored -> stored.event().sequence())
                .containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(Continuity.ofStream("record:1", 4, List.of(third))).hasSize(2);
        assertThat(Continuity.ofStream("record:2", 0, all)).isEmpty();
    }

    @Test
    void aMissingSequenceIsNamedByTheEventThatComesInstead() {
        assertDamaged(3, () -> Continuity.ofStream("record:1", 0, List.of(first, third)));
        assertDamaged(2, () -> Continuity.ofStream("record:1", 0, List.of(second)));
    }

    private static void assertDamaged(long position, org.assertj.core.api.ThrowableAssert.ThrowingCallable read) {
        assertThatThrownBy(read)
                .isInstanceOfSatisfying(
                        LogDamaged.class,
                        damaged -> assertThat(damaged.position()).isEqualTo(position));
    }

    @Test
    void anAlteredCommitIsNamed() {
        Commit altered = new Commit(
                second.position(),
                1,
                second.at(),
                second.keys(),
                null,
                null,
                List.of(event("record:1", 2)),
                second.prev(),
                second.sum());
        assertDamaged(2, () -> Continuity.checked(0, List.of(first, altered, third)));
    }
}
