package org.runningrecord.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.policy.rule.RuleText;

/** The pages in docs/rules are part of the product: what they say is what the shipped profiles do. */
class RulePagesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void everyWorkedExampleHolds(RecordingPolicy policy, WorkedExample example) {
        Timeliness judged = policy.judge(example.facts(), example.recorded());

        assertThat(judged.dueBy()).isEqualTo(example.dueBy());
        assertThat(judged.rule()).isEqualTo(example.boundBy());
        assertThat(judged.late()).isEqualTo(example.late());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAPageWithItsSentenceItsSourceAndExamplesThatItBinds(RuleText rule) {
        assertThat(WorkedExample.read(rule.id() + ".md"))
                .contains("> " + rule.sentence())
                .contains("**Source:** " + rule.source());
        assertThat(WorkedExample.in(rule.id()))
                .hasSizeGreaterThan(9)
                .anyMatch(example -> example.boundBy().equals(rule.id()) && example.late())
                .anyMatch(example -> example.boundBy().equals(rule.id()) && !example.late());
        assertThat(WorkedExample.read("README.md")).contains("[" + rule.id() + "](" + rule.id() + ".md)");
    }

    @Test
    void aTableWithoutRowsIsNoExample() {
        assertThat(WorkedExample.in("README")).isEmpty();
        assertThat(examples().count()).isGreaterThan(60);
    }

    private static Stream<Arguments> examples() {
        return shipped()
                .flatMap(policy -> policy.rules().stream()
                        .flatMap(rule -> WorkedExample.in(rule.id()).stream())
                        .map(example -> Arguments.of(policy, example)));
    }

    private static Stream<RuleText> rules() {
        return shipped().map(RecordingPolicy::rules).flatMap(List::stream).distinct();
    }

    private static Stream<RecordingPolicy> shipped() {
        return RecordingPolicies.shipped().all().stream();
    }
}
