package org.runningrecord.command.plannedvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Body.attempted;
import static org.runningrecord.command.Body.planned;
import static org.runningrecord.command.Body.plannedVisit;
import static org.runningrecord.command.Body.recorded;
import static org.runningrecord.command.Body.unachievedVisit;
import static org.runningrecord.command.Body.visit;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.mias;
import static org.runningrecord.command.Given.moment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.command.Given;
import org.runningrecord.command.plannedvisit.PlanCommand.CancelPlannedVisit;
import org.runningrecord.command.plannedvisit.PlanCommand.NewTime;
import org.runningrecord.command.plannedvisit.PlanCommand.Reason;
import org.runningrecord.command.plannedvisit.PlanCommand.ReschedulePlannedVisit;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitCancelled;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitRescheduled;
import org.runningrecord.events.PlannedVisitEvent.VisitNotAchieved;
import org.runningrecord.events.PlannedVisitEvent.VisitPlanned;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.events.value.When;
import org.runningrecord.web.problem.Refused;

class PlannedVisitDeciderTest {

    private final Given nothing = Given.twoRecords();
    private final Given given = Given.twoRecords().after(planned(plannedVisit()), PlannedVisitDecider::decide);

    @Test
    void aPlannedVisitSaysByWhenItsRecordIsExpected() {
        VisitPlanned planned = nothing.when(planned(plannedVisit()), PlannedVisitDecider::decide)
                .event(VisitPlanned.class);

        assertThat(planned.planned()).isEqualTo(mias(1));
        assertThat(planned.expected().from()).isEqualTo(moment("2026-10-12T16:30:00+01:00"));
        assertThat(planned.expected().dueBy()).isEqualTo(moment("2026-10-14T16:30:00+01:00"));
        assertThat(planned.expected().rule()).isEqualTo("home-visit-48-hours");
        assertThat(planned.expected().policy()).isEqualTo(Given.POLICY.version());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reason",
                "/type",
                "/mode",
                "/start",
                "/end",
                "/place",
                "/place/setting",
                "/visitor",
                "/visitor/id"
            })
    void everyRequiredPartIsAskedFor(String pointer) {
        nothing.when(planned(plannedVisit().without(pointer)), PlannedVisitDecider::decide)
                .blames(pointer);
    }

    @Test
    void aPlannedVisitEndsAfterItBeginsAndStandsInOnlyForOneOfTheSameChild() {
        nothing.when(planned(plannedVisit().with("/end", "2026-10-11")), PlannedVisitDecider::decide)
                .blames("/end");
        nothing.when(planned(plannedVisit().with("/instead", mias(1).toString())), PlannedVisitDecider::decide)
                .blames("/instead");
        given.when(planned(plannedVisit().with("/instead", mias(1).toString())), PlannedVisitDecider::decide)
                .assertRecorded();
    }

    @Test
    void aVisitFulfilsItsPlan() {
        given.after(recorded(visit().with("/fulfils", mias(1).toString())));

        assertThat(given.state(MIA).plan(mias(1)).open()).isFalse();
        assertThat(given.state(MIA).plan(mias(1)).fulfilledBy()).isEqualTo(2);
        given.when(cancel("Not needed"), PlannedVisitDecider::decide).refused(Refused.Kind.CONFLICT);
    }

    @Test
    void aVisitFulfilsNothingThatWasNotPlanned() {
        nothing.when(recorded(visit().with("/fulfils", mias(1).toString()))).blames("/fulfils");
    }

    @Test
    void aVisitThatWasMadeIsRecordedThoughItsPlanWasCalledOffMeanwhile() {
        VisitRecorded made = given.after(cancel("Half term"), PlannedVisitDecider::decide)
                .when(recorded(visit().with("/fulfils", mias(1).toString())))
                .event(VisitRecorded.class);

        assertThat(made.fulfilment().met()).isFalse();
        assertThat(made.fulfilment().whyNot()).isEqualTo("This planned visit had been called off");
    }

    @Test
    void cancellingNeedsAReasonAndHappensOnce() {
        given.when(cancel(" "), PlannedVisitDecider::decide).blames("/reason");
        PlannedVisitCancelled cancelled =
                given.when(cancel("Half term"), PlannedVisitDecider::decide).event(PlannedVisitCancelled.class);
        assertThat(cancelled.reason()).isEqualTo("Half term");

        given.after(cancel("Half term"), PlannedVisitDecider::decide)
                .when(cancel("Half term"), PlannedVisitDecider::decide)
                .refused(Refused.Kind.CONFLICT);
    }

    @Test
    void reschedulingMovesWhatIsExpectedAndKeepsTheKindOfPlace() {
        PlannedVisitRescheduled moved = given.when(
                        reschedule("2026-10-13T10:00:00+01:00", "2026-10-13T11:00:00+01:00", "Mia has a dentist"),
                        PlannedVisitDecider::decide)
                .event(PlannedVisitRescheduled.class);

        assertThat(moved.planned()).isEqualTo(mias(1));
        assertThat(moved.expected().rule()).isEqualTo("home-visit-48-hours");
        assertThat(moved.expected().dueBy()).isEqualTo(moment("2026-10-15T11:00:00+01:00"));
        assertThat(moved.reason()).isEqualTo("Mia has a dentist");
    }

    @Test
    void reschedulingNeedsATimeAndAReason() {
        given.when(reschedule(null, null, null), PlannedVisitDecider::decide).blames("/start", "/end", "/reason");
        given.when(reschedule("2026-10-13", "2026-10-12", "Dentist"), PlannedVisitDecider::decide)
                .blames("/end");
    }

    @Test
    void anAttemptThatCameToNothingIsAnEntryAndLeavesThePlanOpen() {
        VisitNotAchieved attempt = given.when(attempted(unachievedVisit())).event(VisitNotAchieved.class);
        given.onFile(attempt);

        assertThat(attempt.entry()).isEqualTo(mias(2));
        assertThat(attempt.planned()).isEqualTo(mias(1));
        assertThat(attempt.timeliness().rule()).isEqualTo("five-working-days");
        assertThat(given.state(MIA).plan(mias(1)).open()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/headline", "/attempted", "/why", "/tried", "/next", "/risk"})
    void anAttemptSaysWhatWasTriedAndWhatIsNext(String pointer) {
        given.when(attempted(unachievedVisit().without(pointer))).blames(pointer);
    }

    @Test
    void thePlanOfAnotherChildIsNotThere() {
        nothing.when(cancel("Half term"), PlannedVisitDecider::decide).refused(Refused.Kind.NOT_FOUND);
        given.when(attempted(unachievedVisit().with("/planned", Given.TOM + ".1")))
                .refused(Refused.Kind.NOT_FOUND);
    }

    private static CancelPlannedVisit cancel(String reason) {
        return new CancelPlannedVisit(MIA, mias(1), new Reason(reason));
    }

    private static ReschedulePlannedVisit reschedule(String start, String end, String reason) {
        NewTime time =
                new NewTime(start == null ? null : When.parse(start), end == null ? null : When.parse(end), reason);
        return new ReschedulePlannedVisit(MIA, mias(1), time);
    }
}
