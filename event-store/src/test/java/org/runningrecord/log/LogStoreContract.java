package org.runningrecord.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.runningrecord.log.Samples.all;
import static org.runningrecord.log.Samples.commit;
import static org.runningrecord.log.Samples.event;
import static org.runningrecord.log.Samples.keyed;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link LogStore} must do, for one writer at a time. What it must do for many is {@link ManyWritersContract}. */
public abstract class LogStoreContract extends ManyWritersContract {

    @Test
    void anEmptyLogStartsAtNothing() {
        LogStore log = open();
        assertThat(log.head()).isEqualTo(Head.after(null));
        assertThat(log.read(0, 10)).isEmpty();
        assertThat(log.readStream("record:1", 0)).isEmpty();
        assertThat(log.findByKey("a")).isEmpty();
    }

    @Test
    void whatIsAppendedIsReadBackByteForByte() {
        LogStore log = open();
        byte[] payload = new byte[300];
        new Random(7).nextBytes(payload);
        Commit written = log.append(keyed("caller/Schlüssel", event("record:1", 0, payload), event("identifier:ñ", 0)));

        assertThat(log.read(0, 10)).usingRecursiveComparison().isEqualTo(List.of(written));
        assertThat(log.read(0, 10).get(0).events().get(0).payload()).isEqualTo(payload);
        assertThat(written.keys()).containsExactly("record:1/0000000000", "identifier:ñ/0000000000");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 49, 50})
    void positionsAreDenseWhateverTheSizeOfCommits(int events) {
        LogStore log = open();
        Commit first = log.append(commit("record:1", 0, events));
        Commit second = log.append(commit("record:2", 0, events));
        Commit third = log.append(commit("record:1", events, events));

        assertThat(List.of(first.position(), second.position(), third.position()))
                .containsExactly(0L, (long) events, 2L * events);
        assertThat(log.head()).isEqualTo(new Head(3L * events, third.sum()));
        assertThat(third.prev()).isEqualTo(second.sum());
        assertThat(log.readStream("record:1", 0))
                .extracting(StoredEvent::position)
                .hasSize(2 * events)
                .startsWith(0L)
                .endsWith(3L * events - 1);
    }

    @Test
    void severalStreamsGoIntoOneCommit() {
        LogStore log = open();
        log.append(commit(event("record:1", 0), event("record:2", 0), event("record:1", 1), event("team:3", 0)));

        assertThat(log.readStream("record:1", 0))
                .extracting(StoredEvent::position)
                .containsExactly(0L, 2L);
        assertThat(log.readStream("record:2", 0))
                .extracting(StoredEvent::position)
                .containsExactly(1L);
        assertThat(log.readStream("team:3", 0))
                .extracting(StoredEvent::position)
                .containsExactly(3L);
    }

    @Test
    void readingFromTheMiddleOfACommitReturnsTheCommitThatHoldsIt() {
        LogStore log = open();
        log.append(commit("record:1", 0, 2));
        Commit holding = log.append(commit("record:1", 2, 5));
        Commit next = log.append(commit("record:1", 7, 1));

        for (long position = 2; position < 7; position++) {
            assertThat(log.read(position, 10)).extracting(Commit::sum).containsExactly(holding.sum(), next.sum());
            assertThat(log.read(position, 1)).extracting(Commit::sum).containsExactly(holding.sum());
        }
    }

    @Test
    void aStreamIsReadFromAnySequenceAlsoFromTheMiddleOfACommit() {
        LogStore log = open();
        int sequence = 0;
        for (int events : new int[] {1, 1, 50, 3, 1, 20, 1, 1, 12}) {
            log.append(new NewCommit(
                    concat(event("team:" + sequence, 0), commit("record:1", sequence, events)), null, null));
            log.append(commit("record:12", sequence, events));
            sequence += events;
        }

        for (long from = 0; from <= sequence + 1; from++) {
            List<StoredEvent> read = log.readStream("record:1", from);
            assertThat(read).hasSize((int) Math.max(0, sequence - from));
            assertThat(read).allMatch(stored -> stored.event().stream().equals("record:1"));
            assertThat(read).isSortedAccordingTo((a, b) -> Long.compare(a.position(), b.position()));
        }
        assertThat(log.readStream("record:1", 500)).isEmpty();
    }

    private static List<LogEvent> concat(LogEvent first, NewCommit rest) {
        return Stream.concat(Stream.of(first), rest.events().stream()).toList();
    }

    @Test
    void theLimitOfAReadIsRespected() {
        LogStore log = open();
        for (int i = 0; i < 5; i++) {
            log.append(commit("record:1", 2L * i, 2));
        }
        assertThat(log.read(0, 3)).extracting(Commit::position).containsExactly(0L, 2L, 4L);
        assertThat(log.read(5, 2)).extracting(Commit::position).containsExactly(4L, 6L);
        assertThat(log.read(6, 100)).extracting(Commit::position).containsExactly(6L, 8L);
    }

    @Test
    void thereIsNothingAtTheEndAndAfterIt() {
        LogStore log = open();
        log.append(commit("record:1", 0, 3));
        assertThat(log.read(3, 10)).isEmpty();
        assertThat(log.read(4, 10)).isEmpty();
        assertThat(log.read(4_000_000_000L, 10)).isEmpty();
    }

    @Test
    void aCommitSentAgainBecauseItsAnswerWasLostIsTheCommitThatIsThere() {
        LogStore log = open();
        NewCommit wanted = keyed("caller/1", event("record:1", 0), event("record:2", 0));
        Commit first = log.append(wanted);
        log.append(commit("record:1", 1, 1));

        assertThat(log.append(wanted)).usingRecursiveComparison().isEqualTo(first);
        assertThat(open().append(wanted).sum()).isEqualTo(first.sum());
        assertThat(log.head().position()).isEqualTo(3);
    }

    @Test
    void anIdempotencyKeyIsUsedOnce() {
        LogStore log = open();
        Commit first = log.append(keyed("caller/1", event("record:1", 0)));

        assertThatThrownBy(() -> log.append(keyed("caller/1", event("record:1", 1))))
                .isInstanceOfSatisfying(
                        KeyAlreadyUsed.class,
                        used -> assertThat(used.commit())
                                .usingRecursiveComparison()
                                .isEqualTo(first));
        assertThat(log.findByKey("caller/1").orElseThrow().sum()).isEqualTo(first.sum());
        assertThat(log.head().position()).isEqualTo(1);
    }

    @Test
    void theKeyIsAskedForBeforeTheStream() {
        LogStore log = open();
        log.append(keyed("caller/1", event("record:1", 0)));
        assertThatThrownBy(() -> log.append(keyed("caller/1", event("record:1", 0))))
                .isInstanceOf(KeyAlreadyUsed.class);
    }

    @Test
    void twoRequestsMayBeAlikeAndManyCommitsMayHaveNoKey() {
        LogStore log = open();
        log.append(new NewCommit(List.of(event("record:1", 0)), "caller/1", "the same digest"));
        log.append(new NewCommit(List.of(event("record:1", 1)), "caller/2", "the same digest"));
        for (int i = 2; i < 6; i++) {
            log.append(commit("record:1", i, 1));
        }
        assertThat(all(log)).hasSize(6).extracting(Commit::key).contains((String) null);
    }

    @Test
    void aConflictNamesTheStreamThatClashedAndLeavesNothingBehind() {
        LogStore log = open();
        log.append(commit("record:2", 0, 1));
        assertThatThrownBy(() -> log.append(commit(event("record:1", 0), event("record:2", 0), event("record:3", 0))))
                .isInstanceOfSatisfying(
                        StreamConflict.class,
                        conflict -> assertThat(conflict.stream()).isEqualTo("record:2"));
        assertThat(log.readStream("record:1", 0)).isEmpty();
        assertThat(log.append(commit("record:1", 0, 1)).position()).isEqualTo(1);
    }

    @Test
    void aMegabyteIsNotTooMuch() {
        LogStore log = open();
        byte[] payload = new byte[1 << 20];
        new Random(11).nextBytes(payload);
        log.append(commit(event("record:1", 0, payload)));
        assertThat(log.readStream("record:1", 0).get(0).event().payload()).isEqualTo(payload);
    }

    @Test
    void whoeverAskedIsToldOfAnAppendUntilTheyCloseTheSubscription() {
        LogStore log = open();
        AtomicInteger told = new AtomicInteger();
        LogStore.Subscription subscription = log.onAppend(told::incrementAndGet);
        log.append(commit("record:1", 0, 1));
        await().atMost(Duration.ofSeconds(10)).until(() -> told.get() > 0);

        subscription.close();
        AtomicInteger other = new AtomicInteger();
        log.onAppend(other::incrementAndGet);
        int before = told.get();
        log.append(commit("record:1", 1, 1));
        await().atMost(Duration.ofSeconds(10)).until(() -> other.get() > 0);
        assertThat(told.get()).isBetween(before, before + 1);
    }

    @Test
    void aLogIsThereWhenItIsOpenedAgain() {
        Commit written = open().append(commit("record:1", 0, 2));
        closeAll();
        LogStore again = open();
        assertThat(again.read(0, 10)).usingRecursiveComparison().isEqualTo(List.of(written));
        assertThat(again.append(commit("record:1", 2, 1)).prev()).isEqualTo(written.sum());
    }

    @Test
    void aClosedLogTakesNothing() {
        LogStore log = open();
        log.close();
        assertThatThrownBy(() -> log.append(commit("record:1", 0, 1))).isInstanceOf(LogUnavailable.class);
    }

    @Test
    void anUntouchedLogGivesNoAlarm() {
        LogStore log = open();
        for (int i = 0; i < 30; i++) {
            log.append(commit(event("record:1", i), event("record:" + (i + 2), 0)));
        }
        Verification.Result result = new Verification(log).run();
        assertThat(result.damage()).isEmpty();
        assertThat(result.head()).isEqualTo(log.head());
    }
}
