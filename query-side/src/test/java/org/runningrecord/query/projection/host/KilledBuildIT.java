package org.runningrecord.query.projection.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.CaseFiles;
import org.runningrecord.query.projection.FoldBatch;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.RecordedEvent;
import org.runningrecord.query.projection.TallyFold;
import org.runningrecord.query.projection.ViewBench;
import org.runningrecord.query.projection.ViewDocument;
import org.runningrecord.query.projection.Views;
import org.runningrecord.web.problem.Refused;

/**
 * Query nodes that are killed at moments chosen by chance while views are filled, and while they are rebuilt. The view store outlives them. Ask for more
 * with {@code -Drunning-record.build-kills=50}, and repeat a run with {@code -Drunning-record.seed=…}.
 */
class KilledBuildIT {

    private static final int CHILDREN = 20;
    private static final int EVENTS = 1_200;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int AFRESH = 100_000;

    private final long seed = Long.getLong("running-record.seed", System.nanoTime());
    private final int kills = Integer.getInteger("running-record.build-kills", 3);
    private final Random random = new Random(seed);
    private final ViewBench bench = new ViewBench();
    private final List<RecordedEvent> events = CaseFiles.of(seed, CHILDREN, EVENTS);
    private final Map<String, Long> visits = events.stream()
            .filter(event -> event.event() instanceof VisitRecorded)
            .collect(Collectors.groupingBy(RecordedEvent::record, Collectors.counting()));
    private final Views views =
            new Views(bench.generations, bench.positions, bench.store, () -> "not complete", bench.clock);

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest(name = "every projection: {0}")
    @ValueSource(booleans = {false, true})
    void whatIsFilledAndRebuiltIsCompleteAndNobodySeesItBefore(boolean all) throws Exception {
        System.out.printf("Kills: %d, seed: %d%n", kills, seed);
        List<Projection<?>> projections = BuildingNode.projections(all);
        events.forEach(bench::append);
        AtomicBoolean reading = new AtomicBoolean(true);
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
            while (reading.get()) {
                readAllOrNothing();
            }
        });

        killAgainAndAgain(all, projections, bench::forgetViews);
        complete(all, projections);
        killAgainAndAgain(all, projections, () -> projections.forEach(bench.generations::begin));
        complete(all, projections);

        reading.set(false);
        reader.get(10, TimeUnit.SECONDS);
    }

    /** Counts those who were killed before they had built everything. Once it is built, it is built anew. */
    private void killAgainAndAgain(boolean all, List<Projection<?>> projections, Runnable anew) throws Exception {
        int most = 200;
        int cutOff = 0;
        for (int node = 0; cutOff < kills; node++) {
            assertThat(node).as("nodes, of which %d were cut off", cutOff).isLessThan(20 * kills);
            if (built(projections)) {
                projections.forEach(this::check);
                anew.run();
            }
            try (NodeProcess process = NodeProcess.start(bench.uri(), bench.file(), all)) {
                process.killAfter(Duration.ofMillis(random.nextInt(most)));
            }
            boolean built = built(projections);
            cutOff += built ? 0 : 1;
            most = built ? Math.max(100, most / 2) : Math.min(5_000, most * 3 / 2);
        }
    }

    private boolean built(List<Projection<?>> projections) {
        return !building(projections)
                && projections.stream()
                        .allMatch(projection ->
                                bench.generations.of(projection.name()).live() != null);
    }

    private boolean building(List<Projection<?>> projections) {
        return projections.stream()
                .anyMatch(projection -> bench.generations.of(projection.name()).building() != null);
    }

    private void complete(boolean all, List<Projection<?>> projections) throws Exception {
        try (NodeProcess node = NodeProcess.start(bench.uri(), bench.file(), all)) {
            await().atMost(PATIENCE).until(node::ready);
            await().atMost(PATIENCE).until(() -> !building(projections));
        }
        projections.forEach(this::check);
    }

    private void readAllOrNothing() {
        try {
            Map<String, Long> seen = views.ask(
                    TallyFold.NAME,
                    live -> visits.keySet().stream().collect(Collectors.toMap(child -> child, child ->
                            (long) bench.tallied(live, new RecordId(child)).size())));
            assertThat(seen).isEqualTo(visits);
        } catch (Refused notComplete) {
            assertThat(notComplete).hasMessageContaining("not complete");
        }
    }

    private <D extends ViewDocument> void check(Projection<D> projection) {
        Generation live = bench.generations.of(projection.name()).live();
        assertThat(live).isNotNull();
        Generation afresh = new Generation(projection.name(), AFRESH, projection.shape());
        FoldBatch<D> batch = FoldBatch.of(projection, bench.store, afresh);
        events.forEach(batch::add);
        assertThat(batch.flush()).isEmpty();

        assertThat(bench.all(live)).isNotEmpty().isEqualTo(bench.all(afresh));
        assertThat(bench.store.parked().in(live)).isEmpty();
        bench.mongo.dropCollection(afresh.name());
    }
}
