package org.runningrecord.policy.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.policy.clock.Happenings.FIRST;
import static org.runningrecord.policy.clock.Happenings.LONDON;
import static org.runningrecord.policy.clock.Happenings.day;
import static org.runningrecord.policy.clock.Happenings.expected;
import static org.runningrecord.policy.clock.Happenings.numbered;
import static org.runningrecord.policy.clock.Happenings.plus;
import static org.runningrecord.policy.clock.Happenings.policy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
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
import org.runningrecord.policy.rule.Limit;
import org.runningrecord.policy.rule.WorkingDays;

/** What holds of every clock, whatever happens and in whichever order it is told. */
class ClockLawsTest {

    private static final WorkingDays DAYS = policy("england").workingDays();

    @Provide
    Arbitrary<When> days() {
        return Arbitraries.integers()
                .between(0, 366 * 14)
                .map(day -> When.parse(FIRST.plusDays(day).toString()));
    }

    @Provide
    Arbitrary<List<Occurrence>> stories() {
        Arbitrary<String> names = Arbitraries.of(Occurrences.names());
        Arbitrary<Occurrence> happenings = Combinators.combine(names, days())
                .as((name, when) -> new Occurrence(
                        0,
                        name,
                        when,
                        null,
                        name.equals("visit") ? "social-worker" : null,
                        name.equals("placement-change") ? List.of("foster-care") : List.of()));
        Arbitrary<Occurrence> statuses = Combinators.combine(
                        Arbitraries.of("early-help", "cin", "cp", "cla", "care-leaver")
                                .set()
                                .ofMaxSize(3),
                        days())
                .as((held, when) -> new Occurrence(0, Occurrences.STATUS, when, null, null, List.copyOf(held)));
        return Arbitraries.oneOf(happenings, happenings, statuses)
                .list()
                .ofMaxSize(25)
                .map(Happenings::numbered);
    }

    @Provide
    Arbitrary<RecordingPolicy> policies() {
        return Arbitraries.of("england-default", "england", "wales").map(Happenings::policy);
    }

    @Property(tries = 500)
    void theOrderInWhichThingsAreToldChangesNothing(
            @ForAll("policies") RecordingPolicy policy,
            @ForAll("stories") List<Occurrence> story,
            @ForAll @IntRange(max = 24) int turn) {
        List<Occurrence> turned = new ArrayList<>(story);
        Collections.rotate(turned, turn);

        assertThat(expected(policy, turned)).isEqualTo(expected(policy, story));
    }

    @Property(tries = 500)
    void nothingIsExpectedTwiceAndOnlyOneThingOfARunIsOpen(
            @ForAll("policies") RecordingPolicy policy, @ForAll("stories") List<Occurrence> story) {
        List<Expected> all = expected(policy, story);

        assertThat(all).extracting(Expected::key).doesNotHaveDuplicates();
        assertThat(all.stream()
                        .filter(Expected::open)
                        .collect(Collectors.groupingBy(one -> one.rule() + "/" + one.start())))
                .allSatisfy((run, open) -> assertThat(open).hasSize(1));
    }

    /** The midnight that ends one day begins the next: what happened the day before is before. */
    @Example
    void aPlanOfTheDayBeforeTheOneThatStartsAClockMeetsNothing() {
        nothingIsExpectedTwiceAndOnlyOneThingOfARunIsOpen(
                policy("england-default"),
                numbered(List.of(
                        happened("pathway-plan", "2012-01-03"),
                        happened("pathway-plan", "2012-01-04"),
                        happened(Occurrences.STATUS, "2012-01-04", "cla"))));
    }

    @Property(tries = 500)
    void eachCountsFromWhatMetTheOneBefore(
            @ForAll("policies") RecordingPolicy policy, @ForAll("stories") List<Occurrence> story) {
        List<Expected> all = expected(policy, story);
        for (int i = 1; i < all.size(); i++) {
            Expected before = all.get(i - 1);
            Expected one = all.get(i);
            if (one.rule().equals(before.rule()) && one.start() == before.start()) {
                assertThat(before.metBy().entry()).isEqualTo(one.from());
            } else {
                assertThat(one.from()).isEqualTo(one.start());
            }
        }
    }

    @Property(tries = 500)
    void aDeadlineInWorkingDaysIsOnAWorkingDayAndNeverEarlierForALaterStart(
            @ForAll("days") When from,
            @ForAll @IntRange(max = 40) int later,
            @ForAll @IntRange(min = 1, max = 60) int count) {
        Limit limit = new Limit.InWorkingDays(count, Limit.CountFrom.DAY_AFTER);
        Instant due = limit.dueBy(from, DAYS, LONDON);

        assertThat(DAYS.isWorkingDay(day(due))).isTrue();
        assertThat(DAYS.between(day(from), day(due))).isEqualTo(count);
        assertThat(limit.dueBy(plus(from, later), DAYS, LONDON)).isAfterOrEqualTo(due);
    }

    @Property(tries = 500)
    void aDeadlineByTheCalendarIsOnItsDayWhicheverDayThatIs(
            @ForAll("days") When from,
            @ForAll @IntRange(max = 40) int later,
            @ForAll @IntRange(min = 1, max = 24) int count) {
        for (ChronoUnit unit : List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS)) {
            Limit limit = new Limit.ByCalendar(count, unit);
            Instant due = limit.dueBy(from, DAYS, LONDON);

            assertThat(day(due)).isEqualTo(day(from).plus(count, unit));
            assertThat(due.atZone(LONDON).toLocalTime()).hasToString("23:59:59");
            assertThat(limit.dueBy(plus(from, later), DAYS, LONDON)).isAfterOrEqualTo(due);
            assertThat(limit.doubt(from, DAYS, LONDON)).isEmpty();
        }
    }

    private static Occurrence happened(String name, String day, String... said) {
        return new Occurrence(0, name, When.parse(day), null, null, List.of(said));
    }
}
