package org.runningrecord.bench.mongo;

import com.mongodb.client.MongoClient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** One prompt writer, several slow ones, and a reader that goes on from its token as a processor does. */
final class LateWriters {

    private static final Instant BEGINNING = Instant.parse("2026-03-04T09:00:00Z");
    private static final int A_SECOND = 100;
    private static final int SLOW = 8;
    private static final int PROMPT_CHILDREN = 500;
    private static final int READ_EVERY = 500;

    private final Server server;
    private final Engine.Side side;
    private final Random random;
    private final MadeUpMessages made;
    private final HeldInserts.Progress progress = new HeldInserts.Progress();
    private final Set<String> seen = new HashSet<>();
    private @Nullable TrackingToken token;

    LateWriters(Server server, Engine.Side side, long seed) {
        this.server = server;
        this.side = side;
        this.random = new Random(seed);
        this.made = new MadeUpMessages(PROMPT_CHILDREN + SLOW, seed);
    }

    /**
     * What came of it.
     *
     * @param late how many of the events were inserted late
     */
    record Outcome(long events, long late, long skipped) {

        String words() {
            return "%,d of %,d".formatted(skipped, events);
        }

        @Override
        public String toString() {
            return "%,d events, %,d of them late, %,d never seen".formatted(events, late, skipped);
        }
    }

    /** @param count how many events the prompt writer appends */
    Outcome run(int count) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(SLOW);
        try (MongoClient client = server.client();
                Engine prompt = side.open(client, server.database(), "late")) {
            List<Future<Long>> slow = new ArrayList<>();
            for (int writer = 0; writer < SLOW; writer++) {
                slow.add(threads.submit(slowWriter(PROMPT_CHILDREN + writer, random.nextLong())));
            }
            for (int i = 1; i <= count; i++) {
                prompt.engine().appendEvents(message(i % PROMPT_CHILDREN));
                progress.another();
                if (i % READ_EVERY == 0) {
                    readOn(prompt);
                }
            }
            progress.end();
            long late = 0;
            for (Future<Long> each : slow) {
                late += each.get();
            }
            readOn(prompt);
            return new Outcome(count + late, late, count + late - seen.size());
        } finally {
            progress.end();
            threads.shutdownNow();
        }
    }

    /** Its events are those of a child of its own, so that nobody else waits for them. */
    private Callable<Long> slowWriter(int child, long seed) {
        return () -> {
            Random delays = new Random(seed);
            HeldInserts held = new HeldInserts(progress);
            long late = 0;
            try (MongoClient client = server.client(held);
                    Engine engine = side.open(client, server.database(), "late")) {
                while (!progress.over()) {
                    var message = message(child);
                    held.holdNext(progress.appended() + A_SECOND * 2 + delays.nextInt(A_SECOND * 8));
                    engine.engine().appendEvents(message);
                    late++;
                }
            }
            return late;
        };
    }

    private synchronized DomainEventMessage<?> message(int child) {
        return made.of(child, BEGINNING.plusMillis(progress.appended() * 1_000 / A_SECOND));
    }

    private void readOn(Engine engine) {
        try (Stream<? extends TrackedEventMessage<?>> events = engine.engine().readEvents(token, false)) {
            events.forEach(event -> {
                seen.add(event.getIdentifier());
                token = event.trackingToken();
            });
        }
    }
}
