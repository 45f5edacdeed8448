package org.runningrecord.query.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.query.Ottilie.entry;
import static org.runningrecord.query.Ottilie.recorded;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.ExpectationEvent.ExpectationCalledOff;
import org.runningrecord.events.ExpectationEvent.ExpectationEnded;
import org.runningrecord.events.ExpectationEvent.ExpectationMet;
import org.runningrecord.events.ExpectationEvent.ExpectationMoved;
import org.runningrecord.events.ExpectationEvent.ExpectationReopened;
import org.runningrecord.events.ExpectationEvent.ExpectationSet;
import org.runningrecord.events.value.Deadline;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PolicyVersion;
import org.runningrecord.query.Told;
import org.runningrecord.query.overdue.Days;

/** A core group is expected after the conference of 1 October: to be held by the 15th, and worked to the 10th. */
class ExpectationFoldTest {

    private static final EntryId ID = entry(3);
    private static final String SECOND = "2026-10-02T09:00:00Z";
    private static final String TWELFTH = "2026-10-12T09:00:00Z";
    private static final String TWENTIETH = "2026-10-20T09:00:00Z";
    private static final Instant TARGET = Instant.parse("2026-10-10T22:59:59Z");
    private static final Instant DUE = Instant.parse("2026-10-15T22:59:59Z");

    @Test
    void isExpectedThenPastItsTargetThenOverdue() {
        Expectation one = set().document(ID);

        assertThat(state(one, SECOND)).isEqualTo("expected");
        assertThat(state(one, TWELFTH)).isEqualTo("past-target");
        assertThat(state(one, "2026-10-15T22:59:59Z")).isEqualTo("past-target");
        assertThat(state(one, "2026-10-15T23:00:00Z")).isEqualTo("overdue");
        assertThat(shown(one, "2026-10-15T23:00:01Z").overdue()).isEqualTo(Duration.ofSeconds(2));
        assertThat(one.policy()).isEqualTo("england 1");
        assertThat(one.overdueOn()).containsExactly(Days.STILL);
    }

    @Test
    void isMetInTimeOrLate() {
        Expectation met = set().and(met(false)).document(ID);
        Expectation late = set().and(met(true)).document(ID);

        assertThat(state(met, TWENTIETH)).isEqualTo("met");
        assertThat(state(late, TWENTIETH)).isEqualTo("met-late");
        assertThat(met.by()).isEqualTo(entry(7).toString());
        assertThat(met.overdueOn()).isEmpty();
        assertThat(shown(met, TWENTIETH).overdue()).isNull();
    }

    @Test
    void isOpenAgainOnceWhatMetItDidNot() {
        Expectation again = set().and(met(false))
                .and(new ExpectationReopened(ID, recorded(TWENTIETH)))
                .document(ID);

        assertThat(state(again, TWENTIETH)).isEqualTo("overdue");
        assertThat(again.by()).isNull();
    }

    @Test
    void movesWithThePolicyThatSaysSo() {
        Deadline later = new Deadline(
                Instant.parse(SECOND), null, DUE.plus(Duration.ofDays(7)), null, "Not sure", policy("wales"));
        Expectation moved = set().and(new ExpectationMoved(ID, recorded(TWELFTH), due(), later, null))
                .document(ID);

        assertThat(moved.dueBy()).isEqualTo(DUE.plus(Duration.ofDays(7)));
        assertThat(moved.targetBy()).isNull();
        assertThat(moved.doubt()).isEqualTo("Not sure");
        assertThat(moved.policy()).isEqualTo("wales 1");
        assertThat(state(moved, TWENTIETH)).isEqualTo("expected");
    }

    @Test
    void isNoLongerExpectedOrCalledOff() {
        Expectation ended = set().and(new ExpectationEnded(ID, recorded(TWELFTH), entry(8), null))
                .document(ID);
        Expectation off = set().and(new ExpectationCalledOff(ID, recorded(TWELFTH), Narrative.of("Not needed")))
                .document(ID);

        assertThat(state(ended, TWENTIETH)).isEqualTo("no-longer-expected");
        assertThat(ended.by()).isEqualTo(entry(8).toString());
        assertThat(state(off, TWENTIETH)).isEqualTo("called-off");
        assertThat(List.of(ended.said() == null, off.said() != null)).containsOnly(true);
        assertThat(set().and(new ExpectationEnded(ID, recorded(TWELFTH), null, Narrative.of("Not under this policy")))
                        .document(ID)
                        .said())
                .isNotNull();
        assertThat(List.of(ended.overdueOn(), off.overdueOn())).allMatch(List::isEmpty);
    }

    @Test
    void aReasonGoesWithWhatItWasSaidOf() {
        Told<Expectation> told =
                set().and(new ExpectationMoved(ID, recorded(TWELFTH), due(), due(), Narrative.of("Adopted")));

        assertThat(told.document(ID).said()).isNotNull();
        assertThat(told.and(new ExpectationMoved(ID, recorded(TWENTIETH), due(), due(), null))
                        .document(ID)
                        .said())
                .isNull();
    }

    @Test
    void saysThatNoRuleIsSet() {
        Deadline none = new Deadline(Instant.parse(SECOND), null, null, "No number", null, policy("wales"));
        Expectation one = Told.to(
                        new ExpectationFold(),
                        new ExpectationSet(ID, recorded(SECOND), "core-group", entry(1), entry(2), none))
                .document(ID);

        assertThat(state(one, TWENTIETH)).isEqualTo("no-rule-set");
        assertThat(one.overdueOn()).isEmpty();
    }

    @Test
    void keepsTheDaysOnWhichItWasOverdue() {
        Told<Expectation> told = set().and(met(true));

        Expectation before = told.document(ID + "@100");
        assertThat(before.overdueOn())
                .isEqualTo(Days.between(DUE, Instant.parse(TWENTIETH)))
                .isNotEmpty();
        assertThat(before.through()).isEqualTo(Instant.parse(TWENTIETH));
        assertThat(before.became()).isEqualTo(Expectation.Became.OPEN);
    }

    private static Told<Expectation> set() {
        return Told.to(
                new ExpectationFold(),
                new ExpectationSet(ID, recorded(SECOND), "core-group", entry(1), entry(2), due()));
    }

    private static ExpectationMet met(boolean late) {
        return new ExpectationMet(ID, recorded(TWENTIETH), entry(7), late, true);
    }

    private static Deadline due() {
        return new Deadline(Instant.parse(SECOND), TARGET, DUE, null, null, policy("england"));
    }

    private static PolicyVersion policy(String name) {
        return new PolicyVersion(name, 1, "00");
    }

    private static String state(Expectation one, String moment) {
        return shown(one, moment).state();
    }

    private static ExpectationShown shown(Expectation one, String moment) {
        return ExpectationShown.of(one, Instant.parse(moment), Owner.at(null, Instant.parse(moment)), null);
    }
}
