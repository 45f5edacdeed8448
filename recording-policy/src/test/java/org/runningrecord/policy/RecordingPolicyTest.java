package org.runningrecord.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.policy.LocalText.instant;
import static org.runningrecord.policy.LocalText.when;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.events.value.Timeliness.RuleDue;
import org.runningrecord.events.value.When;

class RecordingPolicyTest {

    private static final When ENDED = when("Mon 5 October 2026 10:00");

    private final RecordingPolicy policy = Profiles.england();

    @Test
    void saysWhoseItIs() {
        assertThat(policy.authority()).isEqualTo("default");
        assertThat(policy.nation()).isEqualTo("england");
        assertThat(policy.zone()).isEqualTo(LocalText.LONDON);
        assertThat(policy.version().name()).isEqualTo("england-default");
        assertThat(policy.version().sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void keepsEveryRuleThatAppliedWithItsOwnStartAndDeadline() {
        var facts = new RecordingFacts("visit", ENDED, ENDED, null, when("Mon 5 October 2026 11:15"), "home");

        Timeliness judged = policy.judge(facts, instant("Mon 5 October 2026 12:00"));

        assertThat(judged.considered())
                .containsExactly(
                        new RuleDue(
                                "five-working-days",
                                instant("Mon 5 October 2026 10:00"),
                                instant("Mon 12 October 2026 23:59:59")),
                        new RuleDue(
                                "risk-next-working-day",
                                instant("Mon 5 October 2026 11:15"),
                                instant("Tue 6 October 2026 23:59:59")),
                        new RuleDue(
                                "home-visit-48-hours",
                                instant("Mon 5 October 2026 10:00"),
                                instant("Wed 7 October 2026 10:00")));
        assertThat(judged.rule()).isEqualTo("risk-next-working-day");
        assertThat(judged.policy()).isEqualTo(policy.version());
    }

    @Test
    void theWholeOfTheLastSecondIsInTime() {
        Due due = policy.dueFor(contact(ENDED, null));

        assertThat(due.isLate(instant("Mon 12 October 2026 23:59:59").plusMillis(999)))
                .isFalse();
        assertThat(due.isLate(instant("Tue 13 October 2026 00:00"))).isTrue();
    }

    @Test
    void measuresHowLongAfterTheEventAndAfterLearningOfIt() {
        When known = when("Wed 7 October 2026 09:00");

        Timeliness judged = policy.judge(contact(ENDED, known), instant("Wed 7 October 2026 11:30"));

        assertThat(judged.sinceOccurred()).isEqualTo(Duration.parse("PT49H30M"));
        assertThat(judged.sinceKnown()).isEqualTo(Duration.parse("PT2H30M"));
    }

    @Test
    void whatHappenedTodayIsNotRecordedBeforeItHappened() {
        Timeliness judged =
                policy.judge(contact(when("Mon 5 October 2026"), null), instant("Mon 5 October 2026 16:00"));

        assertThat(judged.sinceOccurred()).isZero();
        assertThat(judged.sinceKnown()).isNull();
        assertThat(judged.late()).isFalse();
    }

    @Test
    void riskCountsFromWhenItOccurredWhereTheVisitEndedTheNextDay() {
        When began = when("Mon 5 October 2026 23:10");
        var facts = new RecordingFacts("visit", began, when("Tue 6 October 2026 00:30"), null, began, "hospital");

        assertThat(policy.dueFor(facts).dueBy()).isEqualTo(instant("Tue 6 October 2026 23:59:59"));
    }

    @Test
    void saysByWhenAPlannedVisitMustBeRecordedAndByWhichRule() {
        Due due = policy.dueFor(RecordingFacts.plannedVisit(when("Fri 28 August 2026 15:00"), "home"));

        assertThat(due.rule()).isEqualTo("home-visit-48-hours");
        assertThat(due.dueBy()).isEqualTo(instant("Sun 30 August 2026 15:00"));
        assertThat(due.doubt()).isNull();
    }

    @Test
    void judgesInYearsThatNoCalendarKnowsAndSaysSo() {
        Due due = policy.dueFor(contact(when("Mon 2 June 2042 10:00"), null));

        assertThat(due.dueBy()).isEqualTo(instant("Mon 9 June 2042 23:59:59"));
        assertThat(due.doubt()).contains("2042", "england-default 1");
    }

    @ParameterizedTest
    @CsvSource({
        "Mon 5 October 2026 10:00, Fri 9 October 2026 23:59:59",
        "Sat 10 October 2026 10:00, Fri 16 October 2026 23:59:59"
    })
    void aProfileMayCountTheDayItself(String ended, String due) {
        RecordingPolicy sameDay = Profiles.englandWith("countFrom: day-after", "countFrom: same-day");

        assertThat(sameDay.dueFor(contact(when(ended), null)).dueBy()).isEqualTo(instant(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026, Fri 8 January 2027 23:59:59",
        "2025-10/2026-03, Thu 9 April 2026 23:59:59",
        "2026-03~, Thu 9 April 2026 23:59:59"
    })
    void countsFromTheEndOfWhatIsOnlyRoughlyKnown(String edtf, String due) {
        assertThat(policy.dueFor(contact(When.parse(edtf), null)).dueBy()).isEqualTo(instant(due));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "legal-status",
                "placement",
                "cp-plan-start",
                "cp-plan-end",
                "conference",
                "section-47",
                "court-order",
                "missing",
                "birth",
                "death"
            })
    void someKindsAreSignificantByRule(String kind) {
        assertThat(policy.significantByRule(kind)).isTrue();
        assertThat(policy.significantByRule("telephone-call")).isFalse();
    }

    @Test
    void onlySomeRolesMeetARequiredVisit() {
        assertThat(policy.rolesMeetingARequiredVisit())
                .contains("social-worker", "senior-social-worker")
                .doesNotContain("business-support");
    }

    @Test
    void anImportedEntryIsNeitherDueNorLate() {
        Timeliness imported = NotApplicable.because(
                "import", contact(ENDED, null), instant("Wed 7 October 2026 10:00"), LocalText.LONDON);

        assertThat(imported)
                .isEqualTo(new Timeliness(
                        "not-applicable: import", null, false, Duration.ofDays(2), null, null, null, List.of()));
    }

    private static RecordingFacts contact(When ended, When known) {
        return new RecordingFacts("contact", ended, ended, known, null, null);
    }
}
