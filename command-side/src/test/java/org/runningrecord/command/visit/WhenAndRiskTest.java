package org.runningrecord.command.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Body.recorded;
import static org.runningrecord.command.Body.visit;
import static org.runningrecord.command.Given.moment;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.runningrecord.command.Body;
import org.runningrecord.command.Given;
import org.runningrecord.command.Then;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.Timeliness;

/** Which deadline binds, and what is never refused for missing it. The visit ended on Monday 5 October 2026 at 16:30. */
class WhenAndRiskTest {

    private static final String SOURCE = "'source': {'agency': 'Out-of-hours team', 'person': 'Sian'}";

    private final Given given = Given.twoRecords();

    @Test
    void aHomeVisitIsDueWithinFortyEightHours() {
        Timeliness timeliness = judged(visit());

        assertThat(timeliness.rule()).isEqualTo("home-visit-48-hours");
        assertThat(timeliness.dueBy()).isEqualTo(moment("2026-10-07T16:30:00+01:00"));
        assertThat(timeliness.late()).isFalse();
        assertThat(timeliness.policy()).isEqualTo(Given.POLICY.version());
    }

    @Test
    void aLateVisitIsRecordedAndMarkedNeverRefused() {
        given.at("2026-12-01T09:00:00Z");

        assertThat(judged(visit()).late()).isTrue();
        assertThat(judged(visit().with("/circumstances", "{'late': {'reason': 'Off sick', 'notes': 'handwritten'}}"))
                        .late())
                .isTrue();
    }

    @Test
    void identifiedRiskBindsTheNextWorkingDay() {
        Timeliness timeliness = judged(visit().with("/risk", "{'identified': true, 'what': 'A loose window'}"));

        assertThat(timeliness.rule()).isEqualTo("risk-next-working-day");
        assertThat(timeliness.dueBy()).isEqualTo(moment("2026-10-06T23:59:59+01:00"));
        assertThat(timeliness.considered()).hasSize(3);
    }

    @Test
    void riskHasNoDefaultAndYesAsksWhat() {
        deciding(visit().with("/risk", "{}")).blames("/risk/identified");
        deciding(visit().with("/risk", "{'identified': true}")).blames("/risk/what");
        deciding(visit().with("/risk", "{'identified': true, 'what': 'A bruise', 'when': '2026-10-07'}"))
                .blames("/risk/when");
    }

    @Test
    void noRiskAndWhatItIsContradictEachOther() {
        deciding(visit().with("/risk", "{'identified': false, 'what': 'A bruise', 'when': '2026-10-05'}"))
                .blames("/risk/what", "/risk/when");
    }

    @Test
    void whatHasNotHappenedYetIsRefused() {
        deciding(visit().with("/start", "2026-10-06T09:00:01+01:00").with("/end", "2026-10-06T10:00:00+01:00"))
                .blames("/start", "/end");
        deciding(visit().with("/start", "2026-10-07").without("/end")).blames("/start");
        deciding(visit().with("/start", "2026-10-06").without("/end")).assertRecorded();
        deciding(visit().with("/start", "2026").without("/end")).assertRecorded();
    }

    @Test
    void whatTheServiceLearnedLaterIsTimedFromThen() {
        given.at("2026-10-20T09:00:00+01:00");
        Timeliness timeliness =
                judged(visit().with("/circumstances", "{'known': '2026-10-19T15:00:00+01:00', " + SOURCE + "}"));

        assertThat(timeliness.late()).isFalse();
        assertThat(timeliness.dueBy()).isEqualTo(moment("2026-10-21T15:00:00+01:00"));
        assertThat(timeliness.sinceKnown()).isEqualTo(Duration.ofHours(18));
        assertThat(timeliness.sinceOccurred()).isEqualTo(Duration.parse("PT352H30M"));
    }

    @Test
    void whoLearnedOfItLaterNamesTheSource() {
        deciding(visit().with("/circumstances", "{'known': '2026-10-06T08:00:00+01:00'}"))
                .blames("/circumstances/known");
        deciding(visit().with("/circumstances", "{'known': '2026-10-06T08:00:00+01:00', 'source': {'agency': ''}}"))
                .blames("/circumstances/source/agency");
    }

    @Test
    void nothingIsKnownBeforeItHappensOrFromTheFuture() {
        deciding(visit().with("/circumstances", "{'known': '2026-10-04', " + SOURCE + "}"))
                .blames("/circumstances/known");
        deciding(visit().with("/circumstances", "{'known': '2026-10-07', " + SOURCE + "}"))
                .blames("/circumstances/known");
    }

    @Test
    void aReasonForLatenessIsCompleteWhereItIsGiven() {
        deciding(visit().with("/circumstances", "{'late': {'reason': ''}}"))
                .blames("/circumstances/late/reason", "/circumstances/late/notes");
    }

    private Timeliness judged(Body<Visit> visit) {
        return deciding(visit).event(VisitRecorded.class).timeliness();
    }

    private Then deciding(Body<Visit> visit) {
        return given.when(recorded(visit));
    }
}
