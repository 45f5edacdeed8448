package org.runningrecord.journeys.logfaults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.codec.EventCodec;

/** Two nodes on one log whose clocks are a day apart: what was recorded first stands first, whatever the clocks say. */
class ClocksApartIT {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int WRITERS = 8;
    private static final int MOST_TIMES_AGAIN = 5;
    private static final int EACH = Integer.getInteger("running-record.rounds", 3) * 5;

    private final long seed = Long.getLong("running-record.seed", System.nanoTime());

    @ParameterizedTest
    @EnumSource(SharedLog.Kind.class)
    void whatIsRecordedInTurnStandsInTurn(SharedLog.Kind kind) throws Exception {
        try (SharedLog shared = new SharedLog(kind)) {
            Node ahead = shared.node(Clock.offset(Clock.systemUTC(), A_DAY));
            Node right = shared.node();
            String mia = ahead.open("mia");
            List<Answer> answers = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                answers.add((i % 2 == 0 ? right : ahead).visitIfAt(i, "visit " + i, mia));
            }
            assertThat(answers).extracting(Answer::sequence).isSorted().hasSize(EACH);
            assertThat(answers)
                    .extracting(answer -> answer.recorded().position())
                    .isSorted();
            eachNodeSignsWithItsOwnClock(answers);
            assertThat(reasons(right.log(), mia)).isEqualTo(reasons(ahead.log(), mia));
            Written written = shared.written();
            assertThat(reasons(right.log(), mia))
                    .isEqualTo(
                            IntStream.range(0, EACH).mapToObj(i -> "visit " + i).toList());
            assertThat(written.commits()).extracting(Commit::at).isNotEqualTo(sorted(written));
        }
    }

    private static void eachNodeSignsWithItsOwnClock(List<Answer> answers) {
        Instant between = Instant.now(Clock.systemUTC()).plus(A_DAY.dividedBy(2));
        for (int i = 0; i < answers.size(); i++) {
            boolean later = answers.get(i).recorded().recorded().isAfter(between);
            assertThat(later).as("visit %d was recorded a day ahead", i).isEqualTo(i % 2 == 1);
        }
    }

    @ParameterizedTest
    @EnumSource(SharedLog.Kind.class)
    void whatIsRecordedAtOnceIsDenseAndThereOnce(SharedLog.Kind kind) throws Exception {
        System.out.printf("Clocks apart: seed %d%n", seed);
        try (SharedLog shared = new SharedLog(kind)) {
            List<Node> nodes = List.of(shared.node(), shared.node(Clock.offset(Clock.systemUTC(), A_DAY.negated())));
            List<String> records = IntStream.range(0, 4)
                    .mapToObj(i -> nodes.get(i % 2).open("child " + i))
                    .toList();
            AtOnce.run(IntStream.range(0, WRITERS)
                    .<Callable<Boolean>>mapToObj(writer -> () -> writes(nodes.get(writer % 2), writer, records))
                    .toList());

            Written written = shared.written();
            assertThat(written.keys()).hasSize(WRITERS * EACH);
            assertThat(written.commits()).extracting(Commit::position).doesNotHaveDuplicates();
            for (int writer = 0; writer < WRITERS; writer++) {
                Random random = new Random(seed + writer);
                for (int i = 0; i < EACH; i++) {
                    written.holdsOnce("visit " + writer + "." + i, List.of(some(records, random)));
                }
            }
        }
    }

    private boolean writes(Node node, int writer, List<String> records) {
        Random random = new Random(seed + writer);
        for (int i = 0; i < EACH; i++) {
            recordedInTheEnd(node, "visit " + writer + "." + i, some(records, random));
        }
        return true;
    }

    /** A busy machine may tell a caller whom the other node keeps beating to come again; then they do, with the same key. */
    private static void recordedInTheEnd(Node node, String key, String[] records) {
        Answer answer = node.visit(key, records);
        for (int again = 0; answer.status() == 503 && again < MOST_TIMES_AGAIN; again++) {
            System.out.printf("Sent again: %s%n", key);
            answer = node.visit(key, records);
        }
        answer.recorded();
    }

    private static String[] some(List<String> records, Random random) {
        String one = records.get(random.nextInt(records.size()));
        String other = records.get(random.nextInt(records.size()));
        return one.equals(other) ? new String[] {one} : new String[] {one, other};
    }

    /** What is said of a child, in the order a reader of the log gets it. */
    private static List<String> reasons(LogStore log, String record) {
        EventCodec codec = new EventCodec();
        return log.readStream("record:" + record, 1).stream()
                .map(StoredEvent::event)
                .map(codec::read)
                .map(event -> Written.reason((RecordEvent) event))
                .toList();
    }

    private static List<Instant> sorted(Written written) {
        return written.commits().stream().map(Commit::at).sorted().toList();
    }

    @Test
    void aNodeWhoseClockIsBehindTheFirstAdoptionOfAPolicyStillDecides() throws Exception {
        try (SharedLog shared = new SharedLog(SharedLog.Kind.SQLITE)) {
            shared.node(Clock.offset(Clock.systemUTC(), A_DAY));
            Node behind = shared.node();
            assertThat(behind.visit("early", behind.open("mia")).status()).isEqualTo(201);
        }
    }
}
