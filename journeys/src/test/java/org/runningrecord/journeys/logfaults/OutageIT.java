package org.runningrecord.journeys.logfaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.mongo.CuttingProxy;
import org.runningrecord.log.mongo.MongoLogStore;
import org.runningrecord.log.mongo.StandIn;

/**
 * The store is away again and again while many submit. Everybody gets an answer or a clear 503 and asks again under the same key; within ten seconds of
 * each outage somebody is answered. Repeat a run with {@code -Drunning-record.seed=…}.
 */
class OutageIT {

    private static final int SUBMITTERS = 8;
    private static final int OUTAGES = Integer.getInteger("running-record.outages", 3);
    private static final int SECONDS = Integer.getInteger("running-record.outage-seconds", 1);
    private static final Duration RECOVERY = Duration.ofSeconds(10);

    private final long seed = Long.getLong("running-record.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Map<String, HttpNode.Answer> answers = new ConcurrentHashMap<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private volatile boolean ended;

    @Test
    void whoeverIsAnsweredIsOnRecordOnceAndWhoeverIsNotIsToldToAskAgain() throws Exception {
        System.out.printf("Outages: %d of up to %d s, seed: %d%n", OUTAGES, SECONDS, seed);
        try (StandIn server = new StandIn();
                CuttingProxy line = new CuttingProxy(server.port());
                HttpNode node = HttpNode.on(line.port())) {
            List<String> records =
                    IntStream.range(0, 6).mapToObj(i -> node.open("child " + i)).toList();
            submitThroughOutages(node, line, records);

            answers.forEach((key, answer) -> assertThat(node.visit(key, records(key, records)))
                    .as("%s, sent again", key)
                    .isEqualTo(answer));
            try (LogStore log =
                    MongoLogStore.open(server.client().getDatabase("outages"), "commits", Clock.systemUTC())) {
                Written written = Written.in(log);
                assertThat(written.keys()).containsExactlyInAnyOrderElementsOf(answers.keySet());
                answers.keySet().forEach(key -> written.holdsOnce(key, List.of(records(key, records))));
            }
            System.out.printf("Recorded: %d, told to ask again: %d times%n", answers.size(), refusals.get());
        }
    }

    private void submitThroughOutages(HttpNode node, CuttingProxy line, List<String> records) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(SUBMITTERS);
        try {
            List<Future<Integer>> submitters = new ArrayList<>();
            for (int submitter = 0; submitter < SUBMITTERS; submitter++) {
                String name = "visit " + submitter + ".";
                submitters.add(threads.submit(() -> submit(node, name, records)));
            }
            somethingIsRecordedWithin(RECOVERY);
            for (int i = 0; i < OUTAGES; i++) {
                Outage outage = Outage.values()[(i + (int) Math.floorMod(seed, 3L)) % 3];
                Duration time = Duration.ofMillis(700 + random.nextInt(SECONDS * 1000));
                outage.last(line, time);
                Duration recovery = somethingIsRecordedWithin(RECOVERY);
                System.out.printf("%s for %d ms, recovered in %d ms%n", outage, time.toMillis(), recovery.toMillis());
            }
            ended = true;
            for (Future<Integer> submitter : submitters) {
                assertThat(submitter.get(2, TimeUnit.MINUTES)).isPositive();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Duration somethingIsRecordedWithin(Duration time) {
        long started = System.nanoTime();
        int before = answers.size();
        await().atMost(time).pollInterval(Duration.ofMillis(10)).until(() -> answers.size() > before);
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** @return how many it sent; it has an answer to each */
    private int submit(HttpNode node, String name, List<String> records) {
        int number = 0;
        for (; !ended; number++) {
            String key = name + number;
            String[] to = records(key, records);
            await().atMost(Duration.ofMinutes(3))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> isAnswered(key, node.visit(key, to)));
        }
        return number;
    }

    private boolean isAnswered(String key, HttpNode.Answer answer) {
        if (answer.status() == 201) {
            answers.put(key, answer);
            return true;
        }
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(503);
        assertThat(answer.retryAfter()).isNotBlank();
        assertThat(answer.body().at("/type").asString()).isEqualTo("urn:running-record:problem:unavailable");
        assertThat(answer.body().at("/detail").asString()).isNotBlank();
        refusals.incrementAndGet();
        return false;
    }

    private String[] records(String key, List<String> records) {
        Random each = new Random(seed + key.hashCode());
        int first = each.nextInt(records.size());
        return each.nextBoolean()
                ? new String[] {records.get(first)}
                : new String[] {records.get(first), records.get((first + 1) % records.size())};
    }
}
