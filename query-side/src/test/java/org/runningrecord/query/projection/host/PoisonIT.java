package org.runningrecord.query.projection.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Parked;
import org.runningrecord.query.projection.Parking;
import org.runningrecord.query.projection.TallyFold;
import org.runningrecord.query.projection.ViewBench;

/**
 * One event of every thousand, and twenty at least, cannot be folded: its child is parked where it happened, and all others are complete. Ask for more with
 * {@code -Drunning-record.poisoned-events=200000}, and repeat a run with {@code -Drunning-record.seed=…}.
 */
class PoisonIT {

    private static final int EVENTS = Integer.getInteger("running-record.poisoned-events", 4_000);
    private static final int EVERY = Math.min(1_000, EVENTS / 20);
    private static final int COMMIT = 100;

    /** So many that most of them meet no poison. */
    private static final int CHILDREN = COMMIT + Math.max(COMMIT / 2, EVENTS / 100);

    private static final int SPOILT = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30L + EVENTS / 500);
    private static final Generation LIVE = new Generation(TallyFold.NAME, 1, 1);

    private final Random random = new Random(seed());
    private final ViewBench bench = new ViewBench();
    private final TallyFold tally = new TallyFold(1);
    private final List<RecordId> children =
            Stream.generate(bench::child).limit(CHILDREN).toList();
    private final Map<RecordId, List<Long>> visits = new LinkedHashMap<>();
    private final Set<Long> poison = new HashSet<>();
    private final Map<String, Long> parked = new HashMap<>();

    private static long seed() {
        long seed = Long.getLong("running-record.seed", System.nanoTime());
        System.out.printf("Poison, seed: %d%n", seed);
        return seed;
    }

    PoisonIT() {
        // chosen before anything is recorded: the log is dense
        for (long from = bench.log.head().position(); poison.size() < EVENTS / EVERY; from += EVERY) {
            poison.add(from + random.nextInt(EVERY));
        }
        tally.poison = event -> poison.contains(event.position());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void onlyTheChildrenOfPoisonEventsAreParkedWhenViewsAreFilled() {
        record(EVENTS);
        try (Node node = Node.start(bench, tally)) {
            await().atMost(PATIENCE).until(node.progress::ready);
            checkAndMend();
        }
    }

    @Test
    void onlyTheChildrenOfPoisonEventsAndOfSpoiltDocumentsAreParkedWhereViewsAreLive() {
        try (Node node = Node.start(bench, tally);
                Node other = Node.start(bench, tally)) {
            await().atMost(PATIENCE).until(node.progress::ready);
            await().atMost(PATIENCE).until(other.progress::ready);
            record(EVENTS / 2);
            awaitTheEndOfTheLog();
            spoil();
            record(EVENTS / 2);
            awaitTheEndOfTheLog();
            checkAndMend();
        }
    }

    private void record(int events) {
        List<RecordId> mixed = new ArrayList<>(children);
        for (int recorded = 0; recorded < events; recorded += COMMIT) {
            Collections.shuffle(mixed, random);
            long position = bench.log.head().position();
            bench.visitAll(mixed.subList(0, COMMIT));
            for (RecordId child : mixed.subList(0, COMMIT)) {
                visits.computeIfAbsent(child, key -> new ArrayList<>()).add(position);
                if (poison.contains(position)) {
                    parked.putIfAbsent(child.value(), position);
                }
                position++;
            }
        }
    }

    /** Documents that cannot be read any more; the next visit to their children meets them. */
    private void spoil() {
        children.stream()
                .filter(child -> !parked.containsKey(child.value()))
                .limit(SPOILT)
                .forEach(child -> {
                    bench.mongo
                            .getCollection(LIVE.name())
                            .updateOne(Filters.eq("_id", child.value()), Updates.set("visits", "spoilt"));
                    parked.put(child.value(), -1L);
                });
    }

    private void awaitTheEndOfTheLog() {
        await().atMost(PATIENCE)
                .until(() -> bench.positions.of(LIVE) == bench.log.head().position() - 1);
    }

    private void checkAndMend() {
        List<Parked> found = bench.store.parked().in(LIVE);
        assertThat(found).extracting(Parked::record).containsExactlyInAnyOrderElementsOf(parked.keySet());
        assertThat(found)
                .filteredOn(one -> parked.get(one.record()) >= 0)
                .allMatch(one -> parked.get(one.record()) == one.position());
        visits.forEach((child, all) -> {
            if (!parked.containsKey(child.value())) {
                assertThat(bench.tallied(LIVE, child)).isEqualTo(all);
            }
        });

        poison.clear();
        Parking parking = new Parking(bench.generations, bench.store, bench.log, bench.codec);
        parked.keySet()
                .forEach(record -> assertThat(parking.retry(tally, LIVE, new RecordId(record)))
                        .isTrue());

        assertThat(bench.store.parked().in(LIVE)).isEmpty();
        visits.forEach((child, all) -> assertThat(bench.tallied(LIVE, child)).isEqualTo(all));
    }
}
