package org.runningrecord.command.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Body.identified;
import static org.runningrecord.command.Body.laterRisk;
import static org.runningrecord.command.Body.recorded;
import static org.runningrecord.command.Body.visit;
import static org.runningrecord.command.Given.mias;
import static org.runningrecord.command.Given.moment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.command.Given;
import org.runningrecord.events.RiskEvent.RiskIdentified;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.web.problem.Refused;

/** Risk that comes to light three days after the visit in which it lay. */
class RiskDeciderTest {

    private final Given given = Given.twoRecords().after(recorded(visit())).at("2026-10-08T12:00:00+01:00");

    @Test
    void riskIdentifiedLaterIsAnEntryOfItsOwnThatNamesTheFirst() {
        RiskIdentified risk = given.when(identified(laterRisk())).event(RiskIdentified.class);

        assertThat(risk.entry()).isEqualTo(mias(2));
        assertThat(risk.content().about()).isEqualTo(mias(1));
        assertThat(risk.content().risk().yes()).isTrue();
    }

    @Test
    void itsClockRunsFromWhenItWasIdentified() {
        RiskIdentified risk = given.when(identified(laterRisk())).event(RiskIdentified.class);

        assertThat(risk.timeliness().rule()).isEqualTo("risk-next-working-day");
        assertThat(risk.timeliness().dueBy()).isEqualTo(moment("2026-10-09T23:59:59+01:00"));
        assertThat(risk.timeliness().late()).isFalse();
    }

    @Test
    void theVisitDoesNotBecomeLateInRetrospect() {
        given.after(identified(laterRisk()));

        VisitRecorded visit = (VisitRecorded) given.events(Given.MIA).get(1);
        assertThat(visit.timeliness().late()).isFalse();
        assertThat(visit.timeliness().rule()).isEqualTo("home-visit-48-hours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/headline", "/identified", "/what", "/actions/0/byWhom"})
    void everyRequiredPartIsAskedFor(String pointer) {
        given.when(identified(laterRisk().without(pointer))).blames(pointer);
    }

    @Test
    void whatIsIdentifiedTomorrowCannotBeRecordedToday() {
        given.when(identified(laterRisk().with("/identified", "2026-10-09"))).blames("/identified");
    }

    @Test
    void riskInAnotherChildsEntryIsNotFound() {
        given.when(identified(laterRisk().with("/about", Given.TOM + ".1"))).refused(Refused.Kind.NOT_FOUND);
        given.when(identified(laterRisk().with("/about", mias(7).toString()))).refused(Refused.Kind.NOT_FOUND);
    }
}
