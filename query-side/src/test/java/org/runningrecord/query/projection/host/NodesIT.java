package org.runningrecord.query.projection.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.TallyFold;
import org.runningrecord.query.projection.ViewBench;
import org.runningrecord.web.problem.Refused;

class NodesIT {

    private final ViewBench bench = new ViewBench();
    private final TallyFold tally = new TallyFold(1);
    private final RecordId ada = bench.child();

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aKillBetweenViewAndTokenNeitherLosesNorDoubles(boolean after) {
        FailingOnce failing = new FailingOnce(after, 2);
        try (Node node = Node.start(bench, failing, tally)) {
            await().until(node.progress::ready);
            List<Long> visits = visits(20);

            Generation live = bench.generations.of(TallyFold.NAME).live();
            await().untilAsserted(() -> assertThat(bench.tallied(live, ada)).isEqualTo(visits));
            assertThat(failing.hasFailed()).isTrue();
            assertThat(bench.store.parked().in(live)).isEmpty();
        }
    }

    @Test
    void whenANodeDiesTheOtherTakesOverAndNothingIsSkippedOrFoldedTwice() {
        List<RecordId> children = Stream.generate(bench::child).limit(8).toList();
        try (Node one = Node.start(bench, tally);
                Node other = Node.start(bench, tally)) {
            await().until(one.progress::ready);
            await().until(other.progress::ready);
            Map<RecordId, List<Long>> visits =
                    children.stream().collect(Collectors.toMap(c -> c, c -> new ArrayList<>()));
            for (int round = 0; round < 30; round++) {
                children.forEach(child -> visits.get(child).add(bench.visit(child)));
                if (round == 10) {
                    one.kill();
                }
            }
            Generation live = bench.generations.of(TallyFold.NAME).live();
            await().untilAsserted(() -> children.forEach(
                    child -> assertThat(bench.tallied(live, child)).isEqualTo(visits.get(child))));
        }
    }

    @Test
    void severalNodesThatStartAtOnceOnAnEmptyStoreBuildOneGeneration() {
        List<Long> visits = visits(300);
        List<Node> nodes =
                IntStream.range(0, 3).mapToObj(i -> Node.start(bench, tally)).toList();
        nodes.forEach(node -> await().until(node.progress::ready));

        Generation live = bench.generations.of(TallyFold.NAME).live();
        assertThat(live).isEqualTo(new Generation(TallyFold.NAME, 1, 1));
        assertThat(bench.tallied(live, ada)).isEqualTo(visits);
        nodes.forEach(Node::close);
    }

    @Test
    void aReaderSeesWhatWasJustWrittenAlsoWhenTheCommitEndedOnAnotherRecord() {
        RecordId ben = bench.child();
        try (Node node = Node.start(bench, tally)) {
            await().until(node.progress::ready);
            long visit = bench.visit(ada);
            long endOfCommit = bench.visit(ben);

            node.views.await(TallyFold.NAME, ada.value(), endOfCommit);

            assertThat(node.views.<List<Long>>ask(TallyFold.NAME, live -> bench.tallied(live, ada)))
                    .containsExactly(visit);
        }
    }

    @Test
    void aReaderWhoWaitsForWhatDoesNotComeIsToldToAskAgain() {
        try (Node node = Node.start(bench, tally)) {
            await().until(node.progress::ready);

            Refused refused =
                    catchThrowableOfType(Refused.class, () -> node.views.await(TallyFold.NAME, ada.value(), 1_000L));

            assertThat(refused.kind()).isEqualTo(Refused.Kind.UNAVAILABLE);
        }
    }

    @Test
    void aReaderWhoWaitsForAParkedRecordIsToldWhereItIsHeldUp() {
        try (Node node = Node.start(bench, tally)) {
            await().until(node.progress::ready);
            tally.poison = event -> true;
            long poisoned = bench.visit(ada);

            Refused refused =
                    catchThrowableOfType(Refused.class, () -> node.views.await(TallyFold.NAME, ada.value(), poisoned));

            assertThat(refused).hasMessageContaining("is held up");
        }
    }

    @Test
    void anEventNobodyKnowsStopsTheViewsAtItsPositionAfterAllThatCameBefore() {
        try (Node node = Node.start(bench, tally)) {
            await().until(node.progress::ready);
            List<Long> before = visits(50);
            long unknown = bench.append(ada, 51, "foreseen", "{}".getBytes(StandardCharsets.UTF_8));

            Generation live = bench.generations.of(TallyFold.NAME).live();
            await().untilAsserted(() -> assertThat(node.progress.stopped()).contains("position " + unknown));
            await().untilAsserted(() -> assertThat(bench.tallied(live, ada)).isEqualTo(before));
            assertThat(bench.positions.of(live)).isEqualTo(unknown - 1);
        }
    }

    @Test
    void viewsThatCannotBeCompletedAtStartAreNotShown() {
        bench.visit(ada);
        long unknown = bench.append(ada, 2, "foreseen", "{}".getBytes(StandardCharsets.UTF_8));
        try (Node node = Node.start(bench, tally)) {
            await().until(() -> node.progress.stopped() != null);

            Refused refused = catchThrowableOfType(
                    Refused.class, () -> node.views.ask(TallyFold.NAME, live -> bench.tallied(live, ada)));

            assertThat(refused).hasMessageContaining("position " + unknown);
            assertThat(node.progress.ready()).isFalse();
        }
    }

    private List<Long> visits(int count) {
        return IntStream.range(0, count).mapToObj(i -> bench.visit(ada)).toList();
    }
}
