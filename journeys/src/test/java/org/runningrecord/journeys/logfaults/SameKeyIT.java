package org.runningrecord.journeys.logfaults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The same request sent more than once under its key: it is done once, and everybody gets the one answer. */
@ParameterizedClass
@EnumSource(SharedLog.Kind.class)
class SameKeyIT {

    private static final int AT_ONCE = 16;

    @Parameter
    private SharedLog.Kind kind;

    private static SharedLog shared;
    private static Node here;
    private static Node there;
    private static int tests;

    private final int test = ++tests;
    private final String mia = here.open("mia " + test);
    private final String tom = here.open("tom " + test);

    @BeforeParameterizedClassInvocation
    static void twoNodes(SharedLog.Kind kind) {
        shared = new SharedLog(kind);
        here = shared.node();
        there = shared.node();
    }

    @AfterParameterizedClassInvocation
    static void close() throws Exception {
        shared.close();
    }

    private String key(String name) {
        return name + " of test " + test + " on " + kind;
    }

    @Test
    void inSeriesOnEitherNode() {
        Answer first = here.visit(key("a"), mia, tom);
        assertThat(first.status()).isEqualTo(201);
        for (Node node : List.of(here, there, here)) {
            assertThat(node.visit(key("a"), mia, tom)).isEqualTo(first);
        }
        onceInTheLog(key("a"), mia, tom);
    }

    @Test
    void allAtOnceOnOneNode() {
        allAtOnce(List.of(here));
    }

    @Test
    void allAtOnceOnTwoNodes() {
        allAtOnce(List.of(here, there));
    }

    private void allAtOnce(List<Node> nodes) {
        for (String name : List.of("a", "b", "c")) {
            everyAnswerIsTheSame(IntStream.range(0, AT_ONCE)
                    .<Callable<Answer>>mapToObj(
                            i -> () -> nodes.get(i % nodes.size()).visit(key(name), mia, tom))
                    .toList());
            onceInTheLog(key(name), mia, tom);
        }
    }

    /** The first to be done makes the version old that all the others name. */
    @Test
    void allAtOnceOnTheVersionTheyWereReadAt() {
        for (String name : List.of("a", "b", "c")) {
            long version = here.log().readStream("record:" + mia, 0).size() - 1;
            everyAnswerIsTheSame(IntStream.range(0, AT_ONCE)
                    .<Callable<Answer>>mapToObj(
                            i -> () -> (i % 2 == 0 ? here : there).visitIfAt(version, key(name), mia))
                    .toList());
            onceInTheLog(key(name), mia);
        }
    }

    @Test
    void againAfterARestart() {
        Node before = shared.node();
        Answer first = before.visit(key("a"), mia, tom);
        before.close();
        Node later = shared.node();
        later.visit(key("b"), tom, mia);
        assertThat(later.visit(key("a"), mia, tom)).isEqualTo(first);
        onceInTheLog(key("a"), mia, tom);
    }

    @Test
    void withAnotherBodyItIsRefusedOnEitherNode() {
        here.visit(key("a"), mia);
        String other = Said.visit("something else", List.of(mia));
        for (Node node : List.of(here, there)) {
            Answer refused = node.send(key("a"), other, mia, null);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.why()).startsWith("KEY_REUSED");
        }
        onceInTheLog(key("a"), mia);
        assertThat(shared.written().keys()).doesNotContain("something else");
    }

    @Test
    void ofDifferentBodiesAtOnceOneIsRecordedAndTheOthersAreRefused() {
        List<Answer> answers = AtOnce.run(IntStream.range(0, AT_ONCE)
                .<Callable<Answer>>mapToObj(i -> () -> (i % 2 == 0 ? here : there)
                        .send(key("a"), Said.visit(key("body " + i), List.of(mia)), mia, null))
                .toList());
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 422)
                .hasSize(AT_ONCE - 1)
                .allMatch(answer -> answer.why().startsWith("KEY_REUSED"));
        assertThat(shared.written().keys())
                .filteredOn(reason -> reason.startsWith("body"))
                .hasSize(1);
    }

    private static void everyAnswerIsTheSame(List<Callable<Answer>> requests) {
        List<Answer> answers = AtOnce.run(requests);
        assertThat(answers).hasSize(AT_ONCE).allMatch(answer -> answer.status() == 201);
        assertThat(answers).containsOnly(answers.get(0));
    }

    private void onceInTheLog(String key, String... records) {
        shared.written().holdsOnce(key, List.of(records));
    }
}
