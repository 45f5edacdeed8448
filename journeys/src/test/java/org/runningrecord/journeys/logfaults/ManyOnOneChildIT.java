package org.runningrecord.journeys.logfaults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Many who write to one child's record at the same moment, on one node or on two. */
@ParameterizedClass
@EnumSource(SharedLog.Kind.class)
class ManyOnOneChildIT {

    private static final int WRITERS = 32;
    private static final int ROUNDS = Integer.getInteger("running-record.rounds", 3);

    @Parameter
    private SharedLog.Kind kind;

    private static SharedLog shared;
    private static List<Node> nodes;
    private static Meanwhile meanwhile;
    private static Node disturbed;
    private static int tests;

    private final int test = ++tests;
    private final String mia = nodes.get(0).open("mia " + test);
    private final String tom = nodes.get(0).open("tom " + test);

    @BeforeParameterizedClassInvocation
    static void fourNodes(SharedLog.Kind kind) {
        shared = new SharedLog(kind);
        nodes = Stream.generate(shared::node).limit(4).toList();
        disturbed = shared.node(Clock.systemUTC(), log -> meanwhile = new Meanwhile(log));
    }

    @AfterParameterizedClassInvocation
    static void close() throws Exception {
        shared.close();
    }

    @Test
    void ofThoseWhoNameTheVersionOneWinsEachRound() {
        oneWinsEachRound(1);
    }

    @Test
    void ofThoseWhoNameTheVersionOneWinsEachRoundOnTwoNodes() {
        oneWinsEachRound(2);
    }

    private void oneWinsEachRound(int many) {
        List<String> won = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long version = round;
            String name = "test " + test + " round " + round + " writer ";
            List<Answer> answers = AtOnce.run(IntStream.range(0, WRITERS)
                    .<Callable<Answer>>mapToObj(i -> () -> nodes.get(i % many).visitIfAt(version, name + i, mia))
                    .toList());
            List<Integer> winners = IntStream.range(0, WRITERS)
                    .filter(i -> answers.get(i).status() == 201)
                    .boxed()
                    .toList();
            assertThat(winners).as("winners of round %d", round).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.status() == 412).hasSize(WRITERS - 1);
            assertThat(answers.get(winners.get(0)).sequence()).isEqualTo(version + 1);
            won.add(name + winners.get(0));
        }
        Written written = shared.written();
        assertThat(written.keys())
                .filteredOn(key -> key.startsWith("test " + test + " "))
                .containsExactlyInAnyOrderElementsOf(won);
        won.forEach(key -> written.holdsOnce(key, List.of(mia)));
    }

    @Test
    void ofThoseWhoNameNoneEverybodyIsRecorded() {
        everybodyIsRecorded(1);
    }

    @Test
    void ofThoseWhoNameNoneEverybodyIsRecordedOnTwoNodes() {
        everybodyIsRecorded(2);
    }

    @Test
    void ofThoseWhoNameNoneEverybodyIsRecordedOnFourNodes() {
        everybodyIsRecorded(4);
    }

    private void everybodyIsRecorded(int many) {
        for (int round = 0; round < ROUNDS; round++) {
            String name = "test " + test + " round " + round + " writer ";
            List<Answer> answers = AtOnce.run(IntStream.range(0, WRITERS)
                    .<Callable<Answer>>mapToObj(i -> () -> nodes.get(i % many).visit(name + i, records(i)))
                    .toList());
            assertThat(answers).extracting(Answer::why).containsOnlyNulls();
            Written written = shared.written();
            for (int i = 0; i < WRITERS; i++) {
                written.holdsOnce(name + i, List.of(records(i)));
            }
        }
    }

    private String[] records(int writer) {
        return writer % 3 == 0 ? new String[] {mia, tom} : new String[] {mia};
    }

    /** Children who may be one child: each opening notes those before it, so of all that are decided at once one alone can stand. */
    @Test
    void asManyMayOpenRecordsOfChildrenThatAreAlike() {
        AtOnce.run(IntStream.range(0, WRITERS)
                .<Callable<String>>mapToObj(
                        i -> () -> nodes.get(i % 2).openAlike("alike " + test + " " + i, "Alike " + test))
                .toList());
        assertThat(shared.written().commits().stream()
                        .flatMap(commit -> commit.events().stream())
                        .filter(event -> event.name().equals("likeness-noted"))
                        .filter(event -> event.sequence() == WRITERS - 1))
                .hasSize(1);
    }

    /** The version is the caller's own record's: what happens to the brother's meanwhile makes it no older. */
    @Test
    void whoeverNamesTheVersionIsNotRefusedForWhatHappensToASibling() {
        meanwhile.beforeTheNextAppend(() -> nodes.get(0).visit(key("tom alone"), tom));
        Answer answer = disturbed.visitIfAt(0, key("both"), mia, tom);

        assertThat(answer.recorded().sequence()).isEqualTo(1);
        assertThat(meanwhile.appends()).isEqualTo(2);
        shared.written().holdsOnce(key("both"), List.of(mia, tom));
        assertThat(disturbed.visitIfAt(0, key("again"), mia, tom).status()).isEqualTo(412);
    }

    @Test
    void whoeverNamesTheVersionIsRefusedForWhatHappensToTheRecordItself() {
        meanwhile.beforeTheNextAppend(() -> nodes.get(0).visit(key("mia alone"), mia));

        assertThat(disturbed.visitIfAt(0, key("both"), mia, tom).status()).isEqualTo(412);
        assertThat(shared.written().visit(key("both"))).isEmpty();
    }

    private String key(String name) {
        return name + " of test " + test + " on " + kind;
    }
}
