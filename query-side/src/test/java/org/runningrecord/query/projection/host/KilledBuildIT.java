package org.runningrecord.query.projection.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.projection.FoldBatch;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.RecordedEvent;
import org.runningrecord.query.projection.TallyFold;
import org.runningrecord.query.projection.ViewBench;
import org.runningrecord.query.projection.ViewDocument;
import org.runningrecord.query.projection.Views;
import org.runningrecord.query.setup.QuerySideSetup;
import org.runningrecord.web.problem.Refused;

/**
 * Nodes that are cut off from the view store at moments chosen by chance, while views are filled and rebuilt. Ask for more with
 * {@code -Drunning-record.kills=50}, and repeat a run with {@code -Drunning-record.seed=…}.
 */
class KilledBuildIT {

    private static final int ROUNDS = 30;
    private static final int MOST_MILLIS = 1_500;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int AFRESH = 100_000;

    private final long seed = Long.getLong("running-record.seed", System.nanoTime());
    private final int kills = Integer.getInteger("running-record.kills", 3);
    private final Random random = new Random(seed);
    private final ViewBench bench = new ViewBench();
    private final List<Projection<?>> projections = Stream.concat(
                    QuerySideSetup.projections(ZoneId.of("Europe/London")).stream(), Stream.of(new TallyFold(1)))
            .toList();
    private final List<RecordId> children =
            Stream.generate(bench::child).limit(20).toList();

    @BeforeEach
    void record() {
        System.out.printf("Kills: %d, seed: %d%n", kills, seed);
        for (int round = 0; round < ROUNDS; round++) {
            bench.visitAll(children);
        }
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whatIsFilledAndRebuiltIsCompleteAndNobodySeesItBefore() throws Exception {
        AtomicBoolean reading = new AtomicBoolean(true);
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
            while (reading.get()) {
                read();
            }
        });
        for (int kill = 0; kill < kills; kill++) {
            runAndKill();
        }
        try (Node node = start()) {
            await().atMost(PATIENCE).until(node.progress::ready);
            checkAll();
        }
        projections.forEach(bench.generations::begin);
        for (int kill = 0; kill < kills; kill++) {
            runAndKill();
        }
        try (Node node = start()) {
            await().atMost(PATIENCE).until(() -> projections.stream()
                    .allMatch(projection -> bench.generations.of(projection.name()).building() == null));
            assertThat(node.progress.stopped()).isNull();
            checkAll();
        }
        reading.set(false);
        reader.get(10, TimeUnit.SECONDS);
    }

    private Node start() {
        return Node.start(bench, projections.toArray(Projection<?>[]::new));
    }

    private void runAndKill() {
        Node node = start();
        await().pollDelay(Duration.ofMillis(random.nextInt(MOST_MILLIS))).until(() -> true);
        node.kill();
        node.close();
    }

    private void read() {
        Views views = new Views(bench.generations, bench.positions, bench.store, () -> "", bench.clock);
        try {
            List<Integer> seen = views.ask(TallyFold.NAME, live -> children.stream()
                    .map(child -> bench.tallied(live, child).size())
                    .toList());
            assertThat(seen).hasSize(children.size()).containsOnly(ROUNDS);
        } catch (Refused notComplete) {
            assertThat(bench.generations.of(TallyFold.NAME).live()).isNull();
        }
    }

    private void checkAll() {
        projections.forEach(this::check);
    }

    private <D extends ViewDocument> void check(Projection<D> projection) {
        Generation live = bench.generations.of(projection.name()).live();
        assertThat(live).isNotNull();
        Generation afresh = new Generation(projection.name(), AFRESH, projection.shape());
        FoldBatch<D> batch = FoldBatch.of(projection, bench.store, afresh);
        bench.log.read(0, 100_000).forEach(commit -> commit.stored()
                .forEach(stored -> batch.add(new RecordedEvent(
                        stored.position(), stored.event().sequence(), (RecordEvent) bench.codec.read(stored.event())))));
        assertThat(batch.flush()).isEmpty();

        List<Document> expected = new ArrayList<>(bench.all(afresh));
        assertThat(bench.all(live)).isEqualTo(expected);
        assertThat(bench.store.parked().in(live)).isEmpty();
        bench.mongo.dropCollection(afresh.name());
        bench.mongo.dropCollection(afresh.reached());
    }
}
