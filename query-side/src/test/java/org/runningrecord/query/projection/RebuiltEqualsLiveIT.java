package org.runningrecord.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningrecord.query.CaseFiles;
import org.runningrecord.query.setup.QuerySideSetup;

class RebuiltEqualsLiveIT {

    private static final ViewBench BENCH = new ViewBench();
    private static final int EVENTS = 100;
    private static final long SEEDS = Long.getLong("running-record.case-files", 6);
    private static final List<Projection<?>> PROJECTIONS = Stream.concat(
                    QuerySideSetup.projections(ZoneId.of("Europe/London")).stream(),
                    Stream.of(new TallyFold(1), new KeepingFold()))
            .toList();

    @AfterAll
    static void close() {
        BENCH.close();
    }

    static Stream<Integer> seeds() {
        return Stream.iterate(1, seed -> seed + 1).limit(SEEDS);
    }

    /** A case file that is made by chance may hold nothing for one view or another; not every one does. */
    @Test
    void everyViewIsOfSomething() {
        List<RecordedEvent> events = CaseFiles.of(1, 5, EVENTS);
        for (Projection<?> projection : PROJECTIONS) {
            Generation generation = new Generation(projection.name() + "-something", 1, 1);
            fold(projection, generation, events);
            assertThat(BENCH.all(generation)).as(projection.name()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void howeverTheEventsWereCutIntoBatchesAndSomeFoldedTwiceOrLate(int seed) {
        Random random = new Random(seed);
        List<RecordedEvent> events = CaseFiles.of(seed, 5, EVENTS);
        for (Projection<?> projection : PROJECTIONS) {
            Generation live = new Generation(projection.name(), 2 * seed, 1);
            Generation rebuilt = new Generation(projection.name(), 2 * seed + 1, 1);

            List<List<RecordedEvent>> before = new ArrayList<>();
            for (int from = 0; from < events.size(); ) {
                int to = Math.min(events.size(), from + 1 + random.nextInt(12));
                // a batch after a kill begins where the token was, which may be before what the view has already
                before.add(events.subList(Math.max(0, from - random.nextInt(4)), to));
                fold(projection, live, before.get(before.size() - 1));
                fold(projection, live, before.get(random.nextInt(before.size())));
                from = to;
            }
            fold(projection, rebuilt, events);

            assertThat(BENCH.all(live)).isEqualTo(BENCH.all(rebuilt));
            fold(projection, live, events);
            assertThat(BENCH.all(live)).isEqualTo(BENCH.all(rebuilt));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void howeverManyDocumentsStayInMemoryWhileViewsAreFilledAndWhateverAnEarlierAttemptLeft(int seed) {
        Random random = new Random(seed);
        List<RecordedEvent> events = CaseFiles.of(seed, 5, EVENTS);
        for (Projection<?> projection : PROJECTIONS) {
            Generation filled = new Generation(projection.name() + "-filled", 2 * seed, 1);
            Generation rebuilt = new Generation(projection.name() + "-filled", 2 * seed + 1, 1);

            fill(projection, filled, events.subList(0, random.nextInt(events.size())), random);
            fill(projection, filled, events, random);
            fold(projection, rebuilt, events);

            assertThat(BENCH.all(filled)).isEqualTo(BENCH.all(rebuilt));
        }
    }

    private static <D extends ViewDocument> void fill(
            Projection<D> projection, Generation generation, List<RecordedEvent> events, Random random) {
        FoldBatch<D> batch = FoldBatch.ofUnread(projection, BENCH.store, generation, random.nextInt(6));
        for (RecordedEvent event : events) {
            batch.add(event);
            if (random.nextInt(4) == 0) {
                batch.fold();
            }
            if (random.nextInt(8) == 0) {
                assertThat(batch.flush()).isEmpty();
            }
        }
        assertThat(batch.flush()).isEmpty();
    }

    private static <D extends ViewDocument> void fold(
            Projection<D> projection, Generation generation, List<RecordedEvent> events) {
        FoldBatch<D> batch = FoldBatch.of(projection, BENCH.store, generation);
        events.forEach(batch::add);
        assertThat(batch.flush()).isEmpty();
    }
}
