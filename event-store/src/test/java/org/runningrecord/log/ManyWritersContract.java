package org.runningrecord.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.log.Samples.all;
import static org.runningrecord.log.Samples.commit;
import static org.runningrecord.log.Samples.event;
import static org.runningrecord.log.Samples.keyed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every {@link LogStore} must do when many write at the same time, through one instance or through several. */
public abstract class ManyWritersContract extends PartsOfStreamsContract {

    private static final int WRITERS = 12;

    @RepeatedTest(5)
    void ofTwoWritersOnOneStreamExactlyOneWins() {
        LogStore log = open();
        LogStore other = open();
        List<Object> outcomes = atOnce(
                List.of(() -> log.append(commit("record:1", 0, 2)), () -> other.append(commit("record:1", 0, 3))));

        assertThat(outcomes).filteredOn(Commit.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(StreamConflict.class::isInstance)
                .singleElement()
                .extracting("stream")
                .isEqualTo("record:1");
        Commit winner = (Commit)
                outcomes.stream().filter(Commit.class::isInstance).findFirst().orElseThrow();
        assertThat(log.readStream("record:1", 0)).hasSameSizeAs(winner.events());
    }

    @Test
    void ofManyWritersOfSeveralStreamsTheLosersAreToldWhichStreamClashed() {
        LogStore log = open();
        List<Callable<Object>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            String own = "record:" + i;
            writers.add(() -> log.append(commit(event(own, 0), event("identifier:upn", 0))));
        }
        List<Object> outcomes = atOnce(writers);
        assertThat(outcomes).filteredOn(Commit.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(StreamConflict.class::isInstance)
                .hasSize(WRITERS - 1)
                .extracting("stream")
                .containsOnly("identifier:upn");
        assertThat(log.head().position()).isEqualTo(2);
    }

    @Test
    void manyWritersOfManyStreamsLoseNothing() {
        LogStore log = open();
        everyoneAppends(List.of(log));
    }

    @Test
    void severalInstancesOnOneStoreLoseNothing() {
        everyoneAppends(List.of(open(), open(), open()));
    }

    private void everyoneAppends(List<LogStore> logs) {
        int rounds = 15;
        List<Callable<Object>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            LogStore log = logs.get(writer % logs.size());
            String stream = "record:" + writer;
            writers.add(() -> {
                for (int round = 0; round < rounds; round++) {
                    log.append(commit(event(stream, 2L * round), event(stream, 2L * round + 1)));
                }
                return stream;
            });
        }
        assertThat(atOnce(writers)).allMatch(String.class::isInstance);

        List<Commit> commits = all(logs.get(0));
        assertThat(commits).hasSize(WRITERS * rounds);
        Set<String> ids = new HashSet<>();
        Head end = Head.after(null);
        for (Commit commit : commits) {
            end = Continuity.follows(end, commit);
            commit.events().forEach(event -> assertThat(ids.add(event.id())).isTrue());
        }
        assertThat(end).isEqualTo(logs.get(0).head());
        for (int writer = 0; writer < WRITERS; writer++) {
            assertThat(logs.get(0).readStream("record:" + writer, 0)).hasSize(2 * rounds);
        }
    }

    @Test
    void ofParallelWritesWithOneIdempotencyKeyOneIsAppendedAndTheOthersAreGivenIt() {
        LogStore log = open();
        oneKeyThrough(List.of(log));
    }

    @Test
    void anIdempotencyKeyHoldsAcrossInstances() {
        oneKeyThrough(List.of(open(), open()));
    }

    private void oneKeyThrough(List<LogStore> logs) {
        List<Object> outcomes = atOnce(IntStream.range(0, WRITERS)
                .<Callable<Object>>mapToObj(i ->
                        () -> logs.get(i % logs.size()).append(keyed("caller/1", event("record:" + i, 0))))
                .toList());
        assertThat(outcomes).filteredOn(Commit.class::isInstance).hasSize(1);
        Commit winner = (Commit)
                outcomes.stream().filter(Commit.class::isInstance).findFirst().orElseThrow();
        assertThat(outcomes)
                .filteredOn(KeyAlreadyUsed.class::isInstance)
                .hasSize(WRITERS - 1)
                .allMatch(used -> ((KeyAlreadyUsed) used).commit().sum().equals(winner.sum()));
        assertThat(all(logs.get(0))).hasSize(1);
    }

    @Test
    void aRefusedCommitLeavesItsNeighboursInTheGroupAlone() {
        LogStore log = open();
        log.append(keyed("caller/1", event("taken:1", 0)));
        List<Callable<Object>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            String stream = "record:" + i;
            int kind = i % 3;
            writers.add(() -> log.append(
                    switch (kind) {
                        case 0 -> commit(event("taken:1", 0));
                        case 1 -> keyed("caller/1", event(stream, 0));
                        default -> commit(event(stream, 0));
                    }));
        }
        List<Object> outcomes = atOnce(writers);
        assertThat(outcomes).filteredOn(StreamConflict.class::isInstance).hasSize(WRITERS / 3);
        assertThat(outcomes).filteredOn(KeyAlreadyUsed.class::isInstance).hasSize(WRITERS / 3);
        assertThat(outcomes).filteredOn(Commit.class::isInstance).hasSize(WRITERS / 3);
        assertThat(all(log)).hasSize(1 + WRITERS / 3);
    }
}
