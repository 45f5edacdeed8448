package org.runningrecord.query.projection.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.event.CommandStartedEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Positions;
import org.runningrecord.query.projection.TallyFold;
import org.runningrecord.query.projection.ViewBench;

/** Several nodes work on the segments of one processor, and every segment is worked on by one of them. */
class SharingIT {

    /** On a machine that is busy with other things as well. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int SEGMENTS = Processors.segments(Runtime.getRuntime().availableProcessors());
    private static final Generation FIRST = new Generation(TallyFold.NAME, 1, 1);

    private final ViewBench bench = new ViewBench();
    private final TallyFold tally = new TallyFold(1);
    private final List<RecordId> children =
            Stream.generate(bench::child).limit(12).toList();
    private final Map<RecordId, List<Long>> visits = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    @AfterEach
    void close() {
        nodes.forEach(Node::close);
        bench.close();
    }

    @Test
    void nodesShareTheSegmentsHoweverTheyComeAndGo() {
        Node one = start(Node.Kind.ordinary(bench));
        awaitShares(SEGMENTS);
        Node two = start(Node.Kind.ordinary(bench));
        awaitShares(SEGMENTS / 2, SEGMENTS / 2);
        start(Node.Kind.ordinary(bench));
        awaitShares((SEGMENTS + 2) / 3, (SEGMENTS + 1) / 3, SEGMENTS / 3);
        visitEverybody(5);

        one.kill();
        awaitShares(SEGMENTS / 2, SEGMENTS / 2);
        two.close();
        awaitShares(SEGMENTS);
        visitEverybody(5);
        start(Node.Kind.ordinary(bench));
        awaitShares(SEGMENTS / 2, SEGMENTS / 2);
        visitEverybody(5);

        awaitTheWholeFold();
    }

    @Test
    void nodesWhoseClocksAreADayApartLeaveEachOtherTheirSegments() {
        start(Node.Kind.ordinary(bench).clock(Clock.offset(bench.clock, Duration.ofDays(1))));
        Node slow = start(Node.Kind.ordinary(bench).clock(Clock.offset(bench.clock, Duration.ofDays(-1))));
        awaitShares(SEGMENTS / 2, SEGMENTS / 2);
        List<String> owners = owners();

        await().during(Node.CLAIM.multipliedBy(2))
                .atMost(Node.CLAIM.multipliedBy(4))
                .until(() -> owners().equals(owners));

        visitEverybody(3);
        awaitTheWholeFold();
        slow.kill();
        awaitShares(SEGMENTS);
        visitEverybody(3);
        awaitTheWholeFold();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 32})
    void aProcessorThatHasTokensKeepsTheNumberOfItsSegments(int segments) {
        bench.generations.begin(tally);
        PositionTokens before = new PositionTokens(bench.mongo, "before", Node.CLAIM, bench.clock);
        before.initializeTokenSegments(FIRST.name(), segments, new GlobalSequenceTrackingToken(-1));
        start(Node.Kind.ordinary(bench));
        start(Node.Kind.ordinary(bench));
        visitEverybody(3);

        awaitTheWholeFold();
        await().until(() -> owners().size() == segments && !owners().contains("nobody"));
    }

    @Test
    void aBatchThatTakesLongerThanAClaimKeepsItsSegment() {
        Node one = start(Node.Kind.ordinary(bench));
        awaitShares(SEGMENTS);
        long end = System.nanoTime() + Node.CLAIM.multipliedBy(3).toNanos();
        tally.poison = event -> {
            await().pollDelay(Duration.ZERO).until(() -> System.nanoTime() >= end);
            return false;
        };
        visits.put(children.get(0), new ArrayList<>(List.of(bench.visit(children.get(0)))));
        PositionTokens greedy = new PositionTokens(bench.mongo, "greedy", Node.CLAIM, bench.clock);

        await().atMost(Node.CLAIM.multipliedBy(5)).until(() -> {
            assertThat(greedy.fetchAvailableSegments(FIRST.name())).isEmpty();
            return System.nanoTime() >= end;
        });
        awaitTheWholeFold();
        assertThat(owners()).containsOnly(one.name);
    }

    record Moment(String name, Predicate<CommandStartedEvent> command) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Moment> moments() {
        return Stream.of(
                new Moment("between fold and flush", Freezing.betweenFoldAndFlush(FIRST.name())),
                new Moment("between flush and token", Freezing.betweenFlushAndToken()));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void aNodeThatIsFrozenInABatchLosesItsSegmentsAndDoesNoHarmWhenItWakes(Moment moment) {
        Freezing freezing = new Freezing();
        start(Node.Kind.ordinary(bench).listener(freezing));
        awaitShares(SEGMENTS);
        Node other = start(Node.Kind.ordinary(bench));
        awaitShares(SEGMENTS / 2, SEGMENTS / 2);
        visitEverybody(2);
        freezing.freeze(moment.command());
        visitEverybody(2);

        await().atMost(PATIENCE).until(freezing::frozen);
        await().atMost(PATIENCE).until(() -> owners().stream().allMatch(other.name::equals));
        visitEverybody(2);
        awaitTheWholeFold();
        List<Document> complete = bench.all(FIRST);
        freezing.thaw();

        await().untilAsserted(() -> assertThat(freezing.matched()).isZero());
        awaitShares(SEGMENTS / 2, SEGMENTS / 2);
        assertThat(bench.all(FIRST)).isEqualTo(complete);
        visitEverybody(2);
        awaitTheWholeFold();
        assertThat(bench.store.parked().in(FIRST)).isEmpty();
    }

    private Node start(Node.Kind kind) {
        Node node = Node.start(bench, kind, tally);
        nodes.add(node);
        await().until(node.progress::ready);
        return node;
    }

    private void visitEverybody(int rounds) {
        for (int round = 0; round < rounds; round++) {
            children.forEach(child ->
                    visits.computeIfAbsent(child, key -> new ArrayList<>()).add(bench.visit(child)));
        }
    }

    /** Who works on each segment. */
    private List<String> owners() {
        return bench.mongo
                .getCollection(Positions.TOKENS)
                .find(Positions.under(FIRST.name()))
                .sort(new Document("segment", 1))
                .map(token -> token.get("owner", "nobody"))
                .into(new ArrayList<>());
    }

    private void awaitShares(Integer... shares) {
        await().untilAsserted(() -> {
            Map<String, Integer> counted = new LinkedHashMap<>();
            owners().forEach(owner -> counted.merge(owner, 1, Integer::sum));
            assertThat(counted).doesNotContainKey("nobody");
            assertThat(counted.values()).containsExactlyInAnyOrder(shares);
        });
    }

    private void awaitTheWholeFold() {
        await().untilAsserted(() -> visits.forEach(
                (child, all) -> assertThat(bench.tallied(FIRST, child)).isEqualTo(all)));
        await().untilAsserted(() ->
                assertThat(bench.positions.of(FIRST)).isEqualTo(bench.log.head().position() - 1));
    }
}
