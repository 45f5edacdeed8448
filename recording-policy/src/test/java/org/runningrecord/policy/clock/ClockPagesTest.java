package org.runningrecord.policy.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningrecord.policy.RecordingPolicies;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.policy.rule.RuleText;

/** The pages of clocks in docs/rules are part of the product: what they say is what the shipped profiles do. */
class ClockPagesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyWorkedExampleHolds(ClockExample example) {
        RecordingPolicy policy =
                RecordingPolicies.shipped().latest(example.profile()).orElseThrow();

        assertThat(Story.expected(policy.clocks(), example.clock(), example.happened()))
                .isEqualTo(example.expected());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("clocks")
    void everyClockHasASectionWithItsSentenceItsSourceAndExamples(String profile, RuleText clock) {
        assertThat(ClockExample.section(clock.id()))
                .contains("> **" + profile + "**: " + clock.sentence())
                .contains("(" + clock.source() + ")");
        assertThat(examples().filter(one -> one.clock().equals(clock.id())).map(ClockExample::profile))
                .contains(profile);
    }

    /** Set, met, missed where there is a number, and ended where something ends it. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rules")
    void everyClockHasExamplesOfAllThatCanBecomeOfWhatItExpects(String profile, ClockRule rule) {
        List<String> became = examples()
                .filter(one -> one.profile().equals(profile)
                        && one.clock().equals(rule.text().id()))
                .flatMap(one -> Stream.of(one.expected().split("; ")))
                .toList();

        assertThat(became).anyMatch(one -> !one.contains(", met") && !one.contains(", ended"));
        assertThat(became).anyMatch(one -> one.contains(", met"));
        if (rule.steps().get(0).limit() != null) {
            assertThat(became).anyMatch(one -> one.contains(", met late"));
        }
        if (rule.lasts().untilClosed() || rule.lasts().bound() || rule.begins().status() != null) {
            assertThat(became).anyMatch(one -> one.contains(", ended"));
        }
    }

    @Test
    void thereAreExamplesOfAllThatCanBecomeOfAnExpectation() {
        List<String> expected = examples().map(ClockExample::expected).toList();

        assertThat(expected)
                .hasSizeGreaterThan(60)
                .anyMatch(one -> one.contains(", met late"))
                .anyMatch(one -> one.contains(", met past the target"))
                .anyMatch(one -> one.contains(", ended"))
                .anyMatch(one -> one.contains("no rule set"))
                .contains("nothing");
    }

    private static Stream<ClockExample> examples() {
        return ClockExample.all().stream();
    }

    private static Stream<Arguments> rules() {
        return RecordingPolicies.shipped().all().stream()
                .flatMap(policy -> policy.clocks().rules().stream()
                        .map(rule -> Arguments.of(policy.version().name(), rule)));
    }

    private static Stream<Arguments> clocks() {
        return RecordingPolicies.shipped().all().stream()
                .flatMap(policy -> policy.clocks().texts().stream()
                        .map(text -> Arguments.of(policy.version().name(), text)));
    }
}
