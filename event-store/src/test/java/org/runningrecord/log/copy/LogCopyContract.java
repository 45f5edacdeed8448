package org.runningrecord.log.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runningrecord.log.Samples.all;
import static org.runningrecord.log.Samples.commit;
import static org.runningrecord.log.Samples.event;
import static org.runningrecord.log.Samples.keyed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.runningrecord.log.Commit;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.Verification;

/** What copying must do, from any store to any other. */
public abstract class LogCopyContract {

    private static final int MOST = 10_000;

    private final List<AutoCloseable> opened = new ArrayList<>();
    private @Nullable AutoCloseable atTheTarget;

    /** The log to copy; each test has its own. */
    protected abstract LogStore openSource();

    protected abstract CopyTarget openTarget();

    /** How many commits are many. */
    protected int many() {
        return 40;
    }

    /** The place of the target, as a service would open it. */
    protected abstract LogStore openCopy();

    @Test
    void everyCommitIsInTheCopyAsItIsInTheLog() {
        LogStore log = source();
        fill(log, many());

        Head mark = copy(log, target());

        LogStore copy = copied();
        assertThat(mark).isEqualTo(log.head()).isEqualTo(copy.head());
        assertThat(all(copy)).usingRecursiveComparison().isEqualTo(all(log));
        assertThat(new Verification(copy).expecting(mark).run().damage()).isEmpty();
    }

    @Test
    void aServiceGoesOnInTheCopyAndRemembersKeys() {
        LogStore log = source();
        Commit first = log.append(keyed("caller/1", event("record:1", 0), event("record:2", 0)));
        copy(log, target());

        LogStore copy = copied();
        Commit next = copy.append(commit("record:1", 1, 1));

        assertThat(copy.findByKey("caller/1")).get().usingRecursiveComparison().isEqualTo(first);
        assertThat(next.prev()).isEqualTo(first.sum());
        assertThatThrownBy(() -> copy.append(commit("record:2", 0, 1))).hasMessageContaining("record:2");
    }

    @Test
    void alreadyCopiedCommitsAreNotCopiedAgain() {
        LogStore log = source();
        fill(log, 20);
        copy(log, target());
        fill(log, 30);
        List<Long> reached = new ArrayList<>();

        Head mark = LogCopy.copy(log, target(), (position, head) -> reached.add(position));

        assertThat(reached).containsExactly(mark.position());
        assertThat(all(copied())).usingRecursiveComparison().isEqualTo(all(log));
        assertThat(copy(log, target())).isEqualTo(mark);
    }

    @Test
    void anEmptyLogHasAnEmptyCopy() {
        assertThat(copy(source(), target())).isEqualTo(Head.after(null));
        assertThat(all(copied())).isEmpty();
    }

    @Test
    void stopsAtTheFirstDamagedCommitWithEverythingBeforeIt() {
        LogStore log = source();
        fill(log, 20);
        long damaged = all(log).get(13).position();

        assertThatThrownBy(() -> copy(new DamagedFrom(log, damaged), target()))
                .isInstanceOfSatisfying(
                        LogDamaged.class, e -> assertThat(e.position()).isEqualTo(damaged));

        assertThat(copied().head().position()).isEqualTo(damaged);
        copy(log, target());
        assertThat(copied().head()).isEqualTo(log.head());
    }

    @Test
    void aTargetThatHoldsAnotherLogIsLeftAlone() {
        LogStore log = source();
        fill(log, 20);
        LogStore other = copied();
        fill(other, 10);
        Head before = other.head();

        assertThatThrownBy(() -> copy(log, target()))
                .isInstanceOf(NotItsBeginning.class)
                .hasMessageContaining("two different logs");

        assertThat(copied().head()).isEqualTo(before);
    }

    @Test
    void aTargetThatHoldsMoreThanTheLogIsLeftAloneAndSaysSo() {
        LogStore log = source();
        fill(log, 20);
        copy(log, target());
        fill(copied(), 21);

        assertThatThrownBy(() -> copy(log, target()))
                .isInstanceOf(NotItsBeginning.class)
                .hasMessageContaining("the source has lost its end");
    }

    @Test
    void aTargetTakesNothingThatDoesNotContinueItsChain() {
        LogStore log = source();
        fill(log, 6);
        List<Commit> commits = all(log);
        CopyTarget target = target();
        target.append(commits.subList(0, 2));
        Head end = target.end();
        Commit next = commits.get(2);

        List<List<Commit>> wrong = List.of(
                commits.subList(0, 2),
                commits.subList(3, 4),
                List.of(next, commits.get(4)),
                List.of(next, altered(commits.get(3))),
                List.of(chainedElsewhere(next)));
        for (List<Commit> each : wrong) {
            assertThatThrownBy(() -> target.append(each)).isInstanceOf(LogDamaged.class);
        }

        assertThat(target.end()).isEqualTo(end);
        assertThat(copied().head()).isEqualTo(end);
        target().append(commits.subList(2, 4));
        assertThat(all(copied())).hasSize(4);
    }

    private static Commit altered(Commit commit) {
        return new Commit(
                commit.position(),
                commit.format(),
                commit.at().plusMillis(1),
                commit.keys(),
                commit.key(),
                commit.request(),
                commit.events(),
                commit.prev(),
                commit.sum());
    }

    private static Commit chainedElsewhere(Commit commit) {
        Head elsewhere = new Head(commit.position(), "f".repeat(64));
        return Commit.chained(commit("record:9", 0, 1), elsewhere, commit.at());
    }

    /** Commits of one event and of several, on one stream and on several, with keys and without. */
    private static void fill(LogStore log, int upTo) {
        int from = log.read(0, MOST).size();
        for (int i = from; i < upTo; i++) {
            String own = "record:own-" + i;
            log.append(
                    switch (i % 3) {
                        case 0 -> keyed("caller/" + i, event("record:shared", i / 3), event(own, 0));
                        case 1 -> commit(own, 0, 1 + i % 7);
                        default -> keyed("caller/" + i, event(own, 0));
                    });
        }
    }

    private static Head copy(LogStore log, CopyTarget target) {
        return LogCopy.copy(log, target, (position, head) -> {});
    }

    private LogStore source() {
        return opened(openSource());
    }

    private CopyTarget target() {
        return alone(this::openTarget);
    }

    private LogStore copied() {
        return alone(this::openCopy);
    }

    /** A file that is copied into has nobody else who uses it. */
    private <T extends AutoCloseable> T alone(Supplier<T> opening) {
        try {
            if (atTheTarget != null) {
                atTheTarget.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        T one = opening.get();
        atTheTarget = one;
        return one;
    }

    private <T extends AutoCloseable> T opened(T one) {
        opened.add(one);
        return one;
    }

    @AfterEach
    void close() throws Exception {
        if (atTheTarget != null) {
            atTheTarget.close();
        }
        for (AutoCloseable one : opened) {
            one.close();
        }
    }
}
