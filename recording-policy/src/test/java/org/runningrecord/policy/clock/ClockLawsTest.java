package org.runningrecord.policy.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.LocalText;
import org.runningrecord.policy.RecordingPolicies;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.policy.rule.Limit;
import org.runningrecord.policy.rule.WorkingDays;

/** What holds of every clock, whatever happens and in whichever order it is told. */
class ClockLawsTest {

    private static final RecordingPolicies SHIPPED = RecordingPolicies.shipped();
    private static final ZoneId LONDON = LocalText.LONDON;
    private static final LocalDate FIRST = LocalDate.parse("2012-01-01");
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
                .map(ClockLawsTest::numbered);
    }

    @Provide
    Arbitrary<RecordingPolicy> policies() {
        return Arbitraries.of("england-default", "england", "wales").map(ClockLawsTest::policy);
    }

    @Property(tries = 300)
    void theOrderInWhichThingsAreToldChangesNothing(
            @ForAll("policies") RecordingPolicy policy,
            @ForAll("stories") List<Occurrence> story,
            @ForAll @IntRange(max = 24) int turn) {
        List<Occurrence> turned = new ArrayList<>(story);
        Collections.rotate(turned, turn);

        assertThat(expected(policy, turned)).isEqualTo(expected(policy, story));
    }

    @Property(tries = 300)
    void nothingIsExpectedTwiceAndOnlyOneThingOfARunIsOpen(
            @ForAll("policies") RecordingPolicy policy, @ForAll("stories") List<Occurrence> story) {
        List<Expected> all = expected(policy, story);

        assertThat(all).extracting(Expected::key).doesNotHaveDuplicates();
        assertThat(all.stream()
                        .filter(Expected::open)
                        .collect(Collectors.groupingBy(one -> one.rule() + "/" + one.start())))
                .allSatisfy((run, open) -> assertThat(open).hasSize(1));
    }

    @Property(tries = 300)
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

    @Property(tries = 300)
    void aVisitThatComesLaterNeverMakesTheNextOneDueEarlier(
            @ForAll("days") When start, @ForAll @IntRange(max = 200) int one, @ForAll @IntRange(max = 200) int more) {
        for (String policy : List.of("england-default", "england", "wales")) {
            for (String status : List.of("cin", "cp", "cla")) {
                Instant earlier = nextVisit(policy(policy), status, start, one);
                Instant later = nextVisit(policy(policy), status, start, one + more);
                assertThat(later == null || !later.isBefore(earlier)).isTrue();
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

    private static Instant nextVisit(RecordingPolicy policy, String status, When start, int after) {
        List<Occurrence> story = numbered(List.of(
                new Occurrence(0, Occurrences.STATUS, start, null, null, List.of(status)),
                new Occurrence(0, "placement-change", start, null, null, List.of("foster-care")),
                new Occurrence(0, "visit", plus(start, after), null, "social-worker", List.of())));
        return expected(policy, story).stream()
                .filter(one -> one.open() && one.rule().equals(status + "-visit"))
                .map(Expected::dueBy)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<Expected> expected(RecordingPolicy policy, List<Occurrence> story) {
        return policy.clocks().expected(new Facts(story, LONDON));
    }

    private static List<Occurrence> numbered(List<Occurrence> story) {
        List<Occurrence> numbered = new ArrayList<>();
        for (Occurrence one : story) {
            numbered.add(
                    new Occurrence(numbered.size() + 1L, one.name(), one.when(), one.about(), one.role(), one.said()));
        }
        return numbered;
    }

    private static When plus(When day, int days) {
        return When.parse(day(day).plusDays(days).toString());
    }

    private static LocalDate day(When when) {
        return LocalDate.parse(when.toString());
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(LONDON).toLocalDate();
    }

    private static RecordingPolicy policy(String name) {
        return SHIPPED.latest(name).orElseThrow();
    }
}
