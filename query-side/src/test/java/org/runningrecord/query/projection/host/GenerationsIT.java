package org.runningrecord.query.projection.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.TallyFold;
import org.runningrecord.query.projection.ViewBench;

class GenerationsIT {

    private final ViewBench bench = new ViewBench();
    private final TallyFold tally = new TallyFold(1);
    private final RecordId ada = bench.child();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aReaderWhoPollsWhileViewsAreRebuiltNeverSeesLessThanBefore() {
        AtomicBoolean going = new AtomicBoolean(true);
        List<Long> written = new ArrayList<>();
        int flips = 4;
        try (Node node = Node.start(bench, tally)) {
            live(1);
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
                while (going.get()) {
                    written.add(bench.visit(ada));
                }
            });
            List<List<Long>> seen = new ArrayList<>(List.of(List.of()));
            CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
                while (going.get()) {
                    List<Long> now = node.views.ask(TallyFold.NAME, generation -> bench.tallied(generation, ada));
                    assertThat(now.size())
                            .isGreaterThanOrEqualTo(seen.get(seen.size() - 1).size());
                    seen.add(now);
                }
            });
            for (int flip = 0; flip < flips; flip++) {
                bench.generations.begin(tally);
                live(2 + flip);
            }
            going.set(false);
            writer.join();
            reader.join();
            node.views.await(TallyFold.NAME, ada.value(), written.get(written.size() - 1));
            assertThat(bench.tallied(live(1 + flips), ada)).isEqualTo(written);
        }
    }

    @Test
    void nothingIsLeftOfAGenerationThatReadersNoLongerUse() {
        bench.visit(ada);
        RecordId ben = bench.child();
        long poisoned = bench.visit(ben);
        tally.poison = event -> event.position() == poisoned;
        try (Node node = Node.start(bench, tally)) {
            Generation first = live(1);
            bench.visit(ada);
            tally.poison = event -> false;
            bench.generations.begin(tally);
            Generation second = live(2);

            await().untilAsserted(() -> {
                assertThat(bench.mongo.getCollectionNames()).noneMatch(name -> name.startsWith(first.name()));
                assertThat(bench.positions.has(first)).isFalse();
                assertThat(bench.store.parked().in(first)).isEmpty();
            });
            assertThat(bench.tallied(second, ben)).containsExactly(poisoned);
        }
    }

    @Test
    void aChangedShapeIsBuiltBesideTheOldOneWhichIsReadUntilTheNewOneIsComplete() {
        long one = bench.visit(ada);
        try (Node old = Node.start(bench, tally)) {
            live(1);
        }
        TallyFold changed = new TallyFold(2);
        CompletableFuture<Void> mayFold = new CompletableFuture<>();
        changed.poison = event -> {
            mayFold.join();
            return false;
        };
        try (Node now = Node.start(bench, changed)) {
            await().until(() -> bench.generations.of(TallyFold.NAME).building() != null);
            await().until(now.progress::ready);
            assertThat(now.views.<Generation>ask(TallyFold.NAME, generation -> generation))
                    .isEqualTo(new Generation("tally", 1, 1));
            assertThat(now.views.<List<Long>>ask(TallyFold.NAME, generation -> bench.tallied(generation, ada)))
                    .containsExactly(one);
            mayFold.complete(null);
            assertThat(live(2).shape()).isEqualTo(2);
        }
    }

    @Test
    void whatAKilledProcessLeftHalfBuiltEndsComplete() {
        long one = bench.visit(ada);
        Generation abandoned = bench.generations.begin(tally);
        TallyFold changed = new TallyFold(2);
        try (Node node = Node.start(bench, changed)) {
            Generation live = live(2);
            assertThat(bench.tallied(live, ada)).containsExactly(one);
            await().untilAsserted(() -> assertThat(bench.generations.of(TallyFold.NAME))
                    .isEqualTo(new Generations.State(live, null, false)));
            assertThat(bench.positions.has(abandoned)).isFalse();
        }
    }

    @Test
    void softwareThatKnowsAnOlderShapeLeavesTheNewerOneAlone() {
        bench.visit(ada);
        try (Node newer = Node.start(bench, new TallyFold(2))) {
            Generation live = live(1);
            try (Node older = Node.start(bench, tally)) {
                await().until(older.progress::ready);
                long later = bench.visit(ada);
                newer.views.await(TallyFold.NAME, ada.value(), later);
                assertThat(bench.generations.of(TallyFold.NAME)).isEqualTo(new Generations.State(live, null, false));
            }
        }
    }

    private Generation live(int number) {
        await().until(() -> {
            Generation live = bench.generations.of(TallyFold.NAME).live();
            return live != null && live.number() == number;
        });
        Generation live = bench.generations.of(TallyFold.NAME).live();
        assertThat(live).isNotNull();
        return live;
    }
}
