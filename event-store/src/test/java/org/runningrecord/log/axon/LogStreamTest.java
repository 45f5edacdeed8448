package org.runningrecord.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.events.ClaimEvent.LikenessNoted;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.UnreadableEvent;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.log.sqlite.SqliteLogStore;

class LogStreamTest {

    @TempDir
    Path folder;

    private final EventCodec codec = new EventCodec();
    private SqliteLogStore log;
    private LogMessageSource source;
    private long sequence;

    @BeforeEach
    void open() {
        log = SqliteLogStore.open(folder.resolve("log.db"), Clock.systemUTC());
        source = new LogMessageSource(log, new LogMessages(codec));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void beginsInsideACommitWhereTheTokenIsInsideIt() throws InterruptedException {
        append("likeness-noted", 5);

        BlockingStream<TrackedEventMessage<?>> stream = source.openStream(LogMessageSource.tokenBefore(3));

        assertThat(position(stream.nextAvailable())).isEqualTo(3);
        assertThat(stream.peek().map(LogStreamTest::position)).contains(4L);
        assertThat(position(stream.nextAvailable())).isEqualTo(4);
        assertThat(stream.hasNextAvailable()).isFalse();
        stream.close();
    }

    @Test
    void isWokenWhenTheLogGrows() throws Exception {
        BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null);
        Semaphore woken = new Semaphore(0);
        assertThat(stream.setOnAvailableCallback(woken::release)).isTrue();
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> waits(stream));

        append("likeness-noted", 1);

        assertThat(woken.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        assertThat(waiting.get(5, TimeUnit.SECONDS)).isTrue();
        stream.close();
    }

    @Test
    void whatOneReaderHasDecodedServesTheOthersThatComeAfter() throws InterruptedException {
        append("likeness-noted", 3);
        BlockingStream<TrackedEventMessage<?>> first = source.openStream(null);
        BlockingStream<TrackedEventMessage<?>> second = source.openStream(LogMessageSource.tokenBefore(1));
        TrackedEventMessage<?> before = first.nextAvailable();
        TrackedEventMessage<?> decoded = first.nextAvailable();

        assertThat(second.nextAvailable()).isSameAs(decoded);

        append("likeness-noted", 1);
        assertThat(position(second.nextAvailable())).isEqualTo(2);
        assertThat(position(second.nextAvailable())).isEqualTo(3);
        assertThat(position(before)).isZero();
        first.close();
        second.close();
    }

    @Test
    void isWokenAgainAfterAPauseForWhatCameDuringIt() throws Exception {
        BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null);
        Semaphore woken = new Semaphore(0);
        stream.setOnAvailableCallback(woken::release);
        assertThat(stream.hasNextAvailable()).isFalse();

        for (int event = 0; event < 20; event++) {
            append("likeness-noted", 1);
            assertThat(woken.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
            assertThat(position(stream.nextAvailable())).isEqualTo(event);
        }
        stream.close();
    }

    @Test
    void aReaderThatCannotBeWokenDoesNotDisturbTheWriter() {
        BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null);
        stream.setOnAvailableCallback(() -> {
            throw new RejectedExecutionException();
        });

        append("likeness-noted", 1);
        append("likeness-noted", 1);

        assertThat(log.head().position()).isEqualTo(2);
        stream.close();
    }

    @Test
    void namesThePositionOfAnEventItCannotReadAndNeverSkipsIt() throws InterruptedException {
        append("likeness-noted", 1);
        append("foreseen", 1);
        append("likeness-noted", 1);

        BlockingStream<TrackedEventMessage<?>> stream = source.openStream(LogMessageSource.tokenBefore(1));

        assertThatThrownBy(stream::hasNextAvailable)
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("position 1")
                .hasMessageContaining("foreseen/1");
        assertThatThrownBy(stream::nextAvailable).isInstanceOf(UnreadableEvent.class);
        assertThat(source.stop()).map(LogMessageSource.Stop::position).contains(1L);
        stream.close();
    }

    @Test
    void leavesTimeToWorkOffWhatCameBeforeAnEventItCannotRead() throws InterruptedException {
        append("likeness-noted", 1);
        append("foreseen", 1);
        BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null);

        assertThat(position(stream.nextAvailable())).isZero();

        assertThat(stream.hasNextAvailable()).isFalse();
        assertThat(stream.peek()).isEmpty();
        assertThat(source.stop()).isPresent();
        assertThatThrownBy(() -> stream.hasNextAvailable(5, TimeUnit.SECONDS)).isInstanceOf(UnreadableEvent.class);
        stream.close();
    }

    @Test
    void handsOutEveryEventOnceWhileAnotherThreadAsksWhetherThereIsMore() throws Exception {
        int events = 4_000;
        for (int i = 0; i < events; i += 50) {
            append("likeness-noted", 50);
        }
        BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null);
        AtomicBoolean taking = new AtomicBoolean(true);
        CompletableFuture<Void> asking = CompletableFuture.runAsync(() -> {
            while (taking.get()) {
                stream.peek();
            }
        });

        List<Long> taken = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            taken.add(position(stream.nextAvailable()));
        }
        taking.set(false);
        asking.get(5, TimeUnit.SECONDS);

        assertThat(taken).isEqualTo(LongStream.range(0, events).boxed().toList());
        stream.close();
    }

    private static boolean waits(BlockingStream<?> stream) {
        try {
            return stream.hasNextAvailable(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long position(TrackedEventMessage<?> message) {
        return message.trackingToken().position().orElseThrow();
    }

    private void append(String name, int events) {
        log.append(new NewCommit(
                IntStream.range(0, events).mapToObj(i -> event(name)).toList(), null, null));
    }

    private LogEvent event(String name) {
        Recorded recorded = new Recorded(
                Instant.parse("2026-10-02T09:00:00Z"), new Practitioner("w", "Sam Sample", "social-worker", "North"));
        return new LogEvent(
                "likeness:x",
                sequence++,
                UUID.randomUUID().toString(),
                name,
                1,
                LogEvent.JSON,
                codec.write(new LikenessNoted(new RecordId(UUID.randomUUID().toString()), recorded, List.of())),
                "{}".getBytes(StandardCharsets.UTF_8));
    }
}
