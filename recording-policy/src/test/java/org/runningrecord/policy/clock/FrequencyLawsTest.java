package org.runningrecord.policy.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.policy.clock.Happenings.FIRST;
import static org.runningrecord.policy.clock.Happenings.LONDON;
import static org.runningrecord.policy.clock.Happenings.expected;
import static org.runningrecord.policy.clock.Happenings.numbered;
import static org.runningrecord.policy.clock.Happenings.plus;
import static org.runningrecord.policy.clock.Happenings.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.runningrecord.events.value.Occurrence;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.RecordingPolicy;

/** What holds of visits whose frequency the child's plan sets, and changes. */
class FrequencyLawsTest {

    @Provide
    Arbitrary<List<Occurrence>> frequencies() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of("working-days", "days", "weeks"),
                        Arbitraries.integers().between(0, 150))
                .as((every, unit, day) -> said(every, unit, FIRST.plusDays(day).toString()))
                .list()
                .ofMaxSize(3);
    }

    @Property(tries = 500)
    void aVisitThatComesLaterNeverMakesTheNextOneDueEarlier(
            @ForAll("frequencies") List<Occurrence> frequencies,
            @ForAll @IntRange(max = 100) int one,
            @ForAll @IntRange(max = 50) int more) {
        for (String policy : List.of("england-default", "england", "wales")) {
            for (String status : List.of("cin", "cp", "cla")) {
                Instant earlier = nextVisit(policy(policy), status, frequencies, one);
                Instant later = nextVisit(policy(policy), status, frequencies, one + more);
                assertThat(later == null || earlier == null || !later.isBefore(earlier))
                        .isTrue();
            }
        }
    }

    @Property(tries = 500)
    void whatIsSaidOfTheFrequencyMakesNothingOverdueAtOnceAndTakesNoOverdueAway(
            @ForAll("frequencies") List<Occurrence> frequencies, @ForAll @IntRange(max = 100) int visit) {
        RecordingPolicy policy = policy("england-default");
        for (int said = 1; said <= frequencies.size(); said++) {
            List<Occurrence> inOrder = frequencies.stream()
                    .sorted(Comparator.comparing(frequency -> frequency.when().toString()))
                    .toList();
            Instant before = nextVisit(policy, "cin", inOrder.subList(0, said - 1), visit);
            Instant after = nextVisit(policy, "cin", inOrder.subList(0, said), visit);
            Instant setOn = inOrder.get(said - 1).when().earliest(LONDON);

            if (before.isBefore(setOn)) {
                assertThat(after).isEqualTo(before);
            } else {
                assertThat(after).isAfterOrEqualTo(setOn);
            }
        }
    }

    /** From the visit on both end on one day; from the end of April on, eight days end before six working days do, for the bank holiday between. */
    @Example
    void daysInPlaceOfWorkingDaysMakeNothingOverdueAtOnce() {
        whatIsSaidOfTheFrequencyMakesNothingOverdueAtOnceAndTakesNoOverdueAway(
                List.of(
                        said(14, "weeks", "2012-01-01"),
                        said(6, "working-days", "2012-04-27"),
                        said(8, "days", "2012-05-06")),
                28);
    }

    /** Counted from the first of January both end on one day, and from the fifth they do not: which of them is more often does not hang on that. */
    @Example
    void whichIsMoreOftenDoesNotHangOnTheDayItIsCountedFrom() {
        aVisitThatComesLaterNeverMakesTheNextOneDueEarlier(
                List.of(said(32, "working-days", "2012-01-08"), said(45, "days", "2012-01-08")), 0, 4);
    }

    /** In the units of the rule: what is counted in others can end a day or two from where it would, with the weekends and holidays between. */
    @Property(tries = 500)
    void whatIsSetLessOftenThanBeforeMakesNothingDueEarlierAndWhereItIsSetInsteadItIsTheSame(
            @ForAll @IntRange(min = 1, max = 60) int every,
            @ForAll @IntRange(min = 1, max = 60) int more,
            @ForAll @IntRange(min = 1, max = 40) int set,
            @ForAll @IntRange(max = 40) int later) {
        for (String policy : List.of("england-default", "england", "wales")) {
            for (String status : List.of("cin", "cp", "cla")) {
                String unit = status.equals("cla") ? "days" : "working-days";
                Occurrence often = said(every, unit, FIRST.plusDays(set).toString());
                Occurrence lessOften =
                        said(every + more, unit, FIRST.plusDays(set + later).toString());
                Instant before = nextVisit(policy(policy), status, List.of(often), 0);
                if (before.isBefore(lessOften.when().earliest(LONDON))) {
                    continue;
                }
                Occurrence instead =
                        said(every + more, unit, FIRST.plusDays(set).toString());
                assertThat(nextVisit(policy(policy), status, List.of(often, lessOften), 0))
                        .isAfterOrEqualTo(before)
                        .isEqualTo(nextVisit(policy(policy), status, List.of(instead), 0));
            }
        }
    }

    private static Occurrence said(int every, String unit, String on) {
        return new Occurrence(
                0, Occurrences.FREQUENCY, When.parse(on), null, null, List.of(Integer.toString(every), unit));
    }

    private static Instant nextVisit(RecordingPolicy policy, String status, List<Occurrence> frequencies, int after) {
        When start = When.parse(FIRST.toString());
        List<Occurrence> story = new ArrayList<>(List.of(
                new Occurrence(0, Occurrences.STATUS, start, null, null, List.of(status)),
                new Occurrence(0, "placement-change", start, null, null, List.of("foster-care")),
                new Occurrence(0, "visit", plus(start, after), null, "social-worker", List.of())));
        story.addAll(frequencies);
        return expected(policy, numbered(story)).stream()
                .filter(one -> one.open() && one.rule().equals(status + "-visit"))
                .map(Expected::dueBy)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
