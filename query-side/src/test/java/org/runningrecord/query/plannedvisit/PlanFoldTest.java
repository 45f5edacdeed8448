package org.runningrecord.query.plannedvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runningrecord.query.Ottilie.NOT_SEEN;
import static org.runningrecord.query.Ottilie.SEEN;
import static org.runningrecord.query.Ottilie.amended;
import static org.runningrecord.query.Ottilie.entry;
import static org.runningrecord.query.Ottilie.recorded;
import static org.runningrecord.query.Ottilie.visit;
import static org.runningrecord.query.plannedvisit.PlanStory.DUE;
import static org.runningrecord.query.plannedvisit.PlanStory.END;
import static org.runningrecord.query.plannedvisit.PlanStory.NEW_DUE;
import static org.runningrecord.query.plannedvisit.PlanStory.PLAN;
import static org.runningrecord.query.plannedvisit.PlanStory.PLANNED;
import static org.runningrecord.query.plannedvisit.PlanStory.cancelled;
import static org.runningrecord.query.plannedvisit.PlanStory.meets;
import static org.runningrecord.query.plannedvisit.PlanStory.moved;
import static org.runningrecord.query.plannedvisit.PlanStory.notAchieved;
import static org.runningrecord.query.plannedvisit.PlanStory.planned;
import static org.runningrecord.query.plannedvisit.PlanStory.visited;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.StandingEvent.EntryMisfiled;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.query.Ottilie;
import org.runningrecord.query.Told;
import org.runningrecord.query.overdue.Days;
import org.runningrecord.query.plannedvisit.Plan.Status;

class PlanFoldTest {

    private static final String FIFTH = "2026-10-05T14:00:00Z";
    private static final String SIXTH = "2026-10-06T09:00:00Z";
    private static final String SEVENTH = "2026-10-07T09:00:00Z";
    private static final String EIGHTH = "2026-10-08T09:00:00Z";

    @Test
    void holdsAVisitAsItWasPlanned() {
        assertThat(planned().document(PLAN))
                .isEqualTo(new Plan(
                        PLAN.toString(),
                        Ottilie.CHILD.value(),
                        100,
                        PLAN.toString(),
                        Instant.parse(PLANNED),
                        Plan.STILL,
                        "Statutory visit",
                        "section-47",
                        "2026-10-05T15:00:00+01:00",
                        "2026-10-05T16:00:00+01:00",
                        Instant.parse(FIFTH),
                        END,
                        DUE,
                        "home-visit-48-hours",
                        "w-sam",
                        "Sam Sample",
                        "North",
                        List.of(),
                        null,
                        null,
                        List.of(Days.STILL)));
    }

    @Test
    void staysMadeOrCalledOffWhenAnAttemptIsToldLater() {
        Plan made = planned()
                .and(visited(2, "2026-10-05T15:00:00+01:00", SIXTH, null))
                .and(notAchieved(3, SEVENTH))
                .document(PLAN);
        Plan calledOff =
                planned().and(cancelled(SIXTH)).and(notAchieved(3, SEVENTH)).document(PLAN);

        assertThat(made.status()).isEqualTo(Status.MADE);
        assertThat(made.attempts()).isEqualTo(1);
        assertThat(calledOff.status()).isEqualTo(Status.CANCELLED);
        assertThat(calledOff.note()).isEqualTo("The plan has ended");
    }

    @Test
    void saysNothingOfLatenessWhereOnlyAnAmendmentNamesThePlan() {
        Plan named = planned()
                .and(amended(entry(2), 2, named("Statutory visit", FIFTH, SEEN), SEVENTH, meets(null)))
                .and(amended(entry(2), 3, named("At school", FIFTH, SEEN), EIGHTH, meets(null)))
                .document(PLAN);

        assertThat(named.status()).isEqualTo(Status.MADE);
        assertThat(named.visit().recordedLate()).isNull();
    }

    @Test
    void isAsItWasBeforeOnceWhatWasSaidOfItIsOfAnotherChild() {
        Plan visitedInVain = planned()
                .and(visited(2, "2026-10-05T15:00:00+01:00", SIXTH, "Not seen"))
                .and(misfiled(2))
                .document(PLAN);
        Plan tried = planned()
                .and(notAchieved(2, SIXTH))
                .and(notAchieved(3, SEVENTH))
                .and(misfiled(2))
                .document(PLAN);
        Plan madeByAnother = planned()
                .and(visited(2, "2026-10-05T15:00:00+01:00", SIXTH, null))
                .and(visited(3, "2026-10-05T16:00:00+01:00", SIXTH, null))
                .and(misfiled(2))
                .document(PLAN);

        assertThat(visitedInVain.status()).isEqualTo(Status.OPEN);
        assertThat(visitedInVain.visit()).isNull();
        assertThat(visitedInVain.overdueOn()).isNotEmpty();
        assertThat(tried.status()).isEqualTo(Status.STILL_TO_BE_MADE);
        assertThat(tried.tries()).containsExactly(entry(3).toString());
        assertThat(madeByAnother.status()).isEqualTo(Status.MADE);
        assertThat(madeByAnother.visit().entry()).isEqualTo(entry(3).toString());
    }

    @Test
    void staysOpenOnItsNewDayWhateverIsPutRightInWhatWasToldBefore() {
        Told<Plan> told = planned()
                .and(visited(2, FIFTH, SIXTH, "Not seen"))
                .and(moved(SIXTH))
                .and(amended(entry(2), 2, named("A typing error", FIFTH, NOT_SEEN), SEVENTH, meets("Not seen")));

        assertThat(told.document(PLAN).status()).isEqualTo(Status.OPEN);
        assertThat(told.document(PLAN).note()).isEqualTo("The family is away");
        told.and(amended(entry(2), 3, named("Seen after all", FIFTH, SEEN), EIGHTH, meets(null)));
        assertThat(told.document(PLAN).status()).isEqualTo(Status.MADE);
    }

    @Test
    void isAsItWasBeforeOnceTheVisitNoLongerNamesIt() {
        Plan plan = planned()
                .and(visited(2, FIFTH, SIXTH, null))
                .and(amended(entry(2), 2, visit("Statutory visit", FIFTH, SEEN), SEVENTH, meets("Not this one")))
                .document(PLAN);

        assertThat(plan.status()).isEqualTo(Status.OPEN);
        assertThat(plan.visit()).isNull();
    }

    @Test
    void isAsTheOthersTellOnceOneOfThemIsOfAnotherChild() {
        Plan inVain = planned()
                .and(visited(2, FIFTH, SIXTH, "Not seen"))
                .and(visited(3, SIXTH, SIXTH, null))
                .and(misfiled(3))
                .document(PLAN);
        Plan made = planned()
                .and(visited(2, FIFTH, SIXTH, null))
                .and(visited(3, SIXTH, SIXTH, null))
                .and(misfiled(3))
                .document(PLAN);

        assertThat(inVain.status()).isEqualTo(Status.STILL_TO_BE_MADE);
        assertThat(inVain.visit().entry()).isEqualTo(entry(2).toString());
        assertThat(inVain.note()).isEqualTo("Not seen");
        assertThat(made.status()).isEqualTo(Status.MADE);
        assertThat(made.visit().visited()).isEqualTo(Instant.parse(FIFTH));
        assertThat(made.visit().recordedLate()).isFalse();
    }

    @Test
    void staysOpenOnItsNewDayWhenAnEarlierAttemptWasOfAnotherChild() {
        Plan plan = planned()
                .and(notAchieved(2, SIXTH))
                .and(notAchieved(3, SIXTH))
                .and(moved(SIXTH))
                .and(misfiled(2))
                .document(PLAN);

        assertThat(plan.status()).isEqualTo(Status.OPEN);
        assertThat(plan.overdueOn()).isNotEmpty();
        assertThat(plan.note()).isEqualTo("The family is away");
        assertThat(plan.tries()).containsExactly(entry(3).toString());
    }

    private static Visit named(String reason, String start, Answer<Boolean> seen) {
        return Copy.of(visit(reason, start, seen), Map.of("fulfils", PLAN));
    }

    private static EntryMisfiled misfiled(long sequence) {
        return new EntryMisfiled(
                entry(sequence), 1, recorded(SEVENTH), entry(9), Narrative.of("Another child's"), PLAN);
    }

    @Test
    void isStillToBeMadeAfterEveryAttempt() {
        Plan plan = planned()
                .and(notAchieved(2, SIXTH))
                .and(notAchieved(3, SEVENTH))
                .document(PLAN);

        assertThat(plan.status()).isEqualTo(Status.STILL_TO_BE_MADE);
        assertThat(plan.attempts()).isEqualTo(2);
        assertThat(plan.tries()).containsExactly(entry(2).toString(), entry(3).toString());
        assertThat(plan.visit()).isNull();
    }

    @Test
    void isOpenAgainOnItsNewDayWhenItIsRescheduledAndRemembersTheAttempts() {
        Plan plan = planned().and(notAchieved(2, SIXTH)).and(moved(SIXTH)).document(PLAN);

        assertThat(plan.status()).isEqualTo(Status.OPEN);
        assertThat(plan.start()).isEqualTo("2026-10-06T15:00:00+01:00");
        assertThat(plan.startFrom()).isEqualTo(Instant.parse("2026-10-06T14:00:00Z"));
        assertThat(plan.end()).isEqualTo("2026-10-06");
        assertThat(plan.endBy()).isEqualTo(Instant.parse("2026-10-06T23:00:00Z"));
        assertThat(plan.dueBy()).isEqualTo(NEW_DUE);
        assertThat(plan.attempts()).isEqualTo(1);
        assertThat(plan.note()).isEqualTo("The family is away");
    }

    @Test
    void isMadeByAVisitThatMeetsIt() {
        Plan plan = planned()
                .and(notAchieved(2, SIXTH))
                .and(moved(SIXTH))
                .and(visited(4, SIXTH, SEVENTH, null))
                .document(PLAN);

        assertThat(plan.status()).isEqualTo(Status.MADE);
        assertThat(plan.visit().entry()).isEqualTo(entry(4).toString());
        assertThat(plan.visit().visited()).isEqualTo(Instant.parse(SIXTH));
        assertThat(plan.visit().recordedLate()).isFalse();
        assertThat(plan.note()).isNull();
    }

    @Test
    void remembersThatItsVisitWasRecordedLate() {
        Plan plan = planned()
                .and(Ottilie.visited(2, visit("Statutory visit", FIFTH, SEEN), EIGHTH, Ottilie.LATE, meets(null)))
                .document(PLAN);

        assertThat(plan.visit().recordedLate()).isTrue();
    }

    @Test
    void isStillToBeMadeAfterAVisitThatDoesNotMeetIt() {
        Plan plan = planned()
                .and(visited(2, FIFTH, SIXTH, "The child was not seen"))
                .document(PLAN);

        assertThat(plan.status()).isEqualTo(Status.STILL_TO_BE_MADE);
        assertThat(plan.visit().entry()).isEqualTo(entry(2).toString());
        assertThat(plan.note()).isEqualTo("The child was not seen");
    }

    @Test
    void isMadeOnceItsVisitIsCorrectedToMeetIt() {
        Plan plan = planned()
                .and(visited(2, FIFTH, SIXTH, "The child was not seen"))
                .and(amended(entry(2), 2, named("Statutory visit", FIFTH, SEEN), SEVENTH, meets(null)))
                .document(PLAN);

        assertThat(plan.status()).isEqualTo(Status.MADE);
        assertThat(plan.note()).isNull();
        assertThat(plan.visit().recordedLate()).isFalse();
    }

    @Test
    void isStillToBeMadeOnceItsVisitIsCorrectedNotToMeetIt() {
        Plan plan = planned()
                .and(visited(2, FIFTH, SIXTH, null))
                .and(amended(entry(2), 2, named("Statutory visit", FIFTH, NOT_SEEN), SEVENTH, meets("Not seen")))
                .document(PLAN);

        assertThat(plan.status()).isEqualTo(Status.STILL_TO_BE_MADE);
        assertThat(plan.note()).isEqualTo("Not seen");
    }

    @Test
    void staysMadeWhenAnotherVisitDoesNotMeetIt() {
        Told<Plan> told = planned()
                .and(visited(2, FIFTH, SIXTH, "The child was not seen"))
                .and(visited(3, SIXTH, SEVENTH, null))
                .and(amended(entry(2), 2, named("A doorstep", FIFTH, NOT_SEEN), EIGHTH, meets("Not seen")));

        assertMadeByTheThird(told.document(PLAN));
        assertMadeByTheThird(
                told.and(visited(5, SEVENTH, EIGHTH, "The child was not seen")).document(PLAN));
    }

    private static void assertMadeByTheThird(Plan plan) {
        assertThat(plan.status()).isEqualTo(Status.MADE);
        assertThat(plan.visit().entry()).isEqualTo(entry(3).toString());
        assertThat(plan.visit().visited()).isEqualTo(Instant.parse(SIXTH));
        assertThat(plan.note()).isNull();
    }

    @Test
    void isCancelledWithTheReason() {
        Plan plan = planned().and(cancelled(SIXTH)).document(PLAN);

        assertThat(plan.status()).isEqualTo(Status.CANCELLED);
        assertThat(plan.note()).isEqualTo("The plan has ended");
        assertThat(plan.since()).isEqualTo(Instant.parse(SIXTH));
    }

    @Test
    void staysCancelledWhenAVisitNamesIt() {
        Plan plan = planned()
                .and(cancelled(FIFTH))
                .and(visited(3, FIFTH, SIXTH, "This planned visit had been called off"))
                .document(PLAN);

        assertThat(plan.status()).isEqualTo(Status.CANCELLED);
        assertThat(plan.visit().entry()).isEqualTo(entry(3).toString());
    }

    @Test
    void keepsWhatWasSoFromWhenItWasRecordedUntilSomethingElseWas() {
        Told<Plan> told = planned().and(notAchieved(2, SIXTH)).and(moved(SEVENTH));

        assertThat(told.documents()).containsOnlyKeys(PLAN.toString(), PLAN + "@100", PLAN + "@110");
        assertSpan(told.document(PLAN + "@100"), Status.OPEN, PLANNED, Instant.parse(SIXTH));
        assertSpan(told.document(PLAN + "@110"), Status.STILL_TO_BE_MADE, SIXTH, Instant.parse(SEVENTH));
        assertSpan(told.document(PLAN), Status.OPEN, SEVENTH, Plan.STILL);
        assertThat(told.document(PLAN + "@110").dueBy()).isEqualTo(DUE);
    }

    private static void assertSpan(Plan plan, Status status, String since, Instant through) {
        assertThat(plan.status()).isEqualTo(status);
        assertThat(plan.since()).isEqualTo(Instant.parse(since));
        assertThat(plan.through()).isEqualTo(through);
        assertThat(plan.plan()).isEqualTo(PLAN.toString());
    }

    @Test
    void remembersTheDaysOnWhichItsRecordWasOverdue() {
        Told<Plan> late = planned().and(visited(2, FIFTH, "2026-10-09T09:00:00Z", null));
        Told<Plan> inTime = planned().and(visited(2, FIFTH, SIXTH, null));

        assertThat(late.document(PLAN + "@100").overdueOn())
                .isEqualTo(Days.between(DUE, Instant.parse("2026-10-09T09:00:00Z")))
                .isNotEmpty();
        assertThat(late.document(PLAN).overdueOn()).isEmpty();
        assertThat(inTime.document(PLAN + "@100").overdueOn()).isEmpty();
    }

    @Test
    void passesOverAVisitThatNamesNoPlannedVisit() {
        Told<Plan> told = planned().and(Ottilie.visited(2, visit("Unannounced", FIFTH, SEEN), SIXTH));

        assertThat(told.documents()).containsOnlyKeys(PLAN.toString());
    }

    @Test
    void refusesWhatIsSaidOfAPlannedVisitThatIsNotThere() {
        PlanFold fold = new PlanFold(ZoneId.of("Europe/London"));

        assertThatThrownBy(() -> Told.to(fold, cancelled(SIXTH))).isInstanceOf(IllegalStateException.class);
    }
}
