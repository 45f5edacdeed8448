package org.runningrecord.command.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Given.mias;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningrecord.command.Acts;
import org.runningrecord.command.Body;
import org.runningrecord.command.Given;
import org.runningrecord.command.Story;
import org.runningrecord.command.Then;
import org.runningrecord.events.DisputeEvent.DisputeDecided;
import org.runningrecord.events.DisputeEvent.EntryDisputed;
import org.runningrecord.web.problem.Refused;

class DisputeTest {

    private final Given given = Given.twoRecords();

    @BeforeEach
    void aVisitThatRhysRecorded() {
        given.after(Body.recorded(Body.visit()));
        given.by(Given.DAWN).at("2026-12-20T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2026-12-02T23:59:59.999Z",
        "2026-10-31, 2026-11-30T23:59:59.999Z",
        "2026-08-31, 2026-09-30T22:59:59.999Z",
        "2026-11-30T23:30:00Z, 2026-12-30T23:59:59.999Z"
    })
    void isToBeDecidedByTheEndOfTheSameDayOfTheNextMonth(String received, String dueBy) {
        EntryDisputed disputed = dispute(received).event(EntryDisputed.class);

        assertThat(disputed.dueBy()).isEqualTo(dueBy);
        assertThat(disputed.dispute()).isEqualTo(1);
    }

    @Test
    void isCountedForEachEntry() {
        dispute("2026-11-02").all().forEach(given::onFile);

        assertThat(dispute("2026-11-03").event(EntryDisputed.class).dispute()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-02, false", "2026-12-02T23:59:59Z, false", "2026-12-03, true"})
    void aDecisionIsLateAfterAMonthWheneverItIsTypedIn(String decided, boolean late) {
        dispute("2026-11-02").all().forEach(given::onFile);
        Body<?> body = Acts.example(Acts.named("dispute-decision")).with("/decided", decided);

        Then then = Acts.when(given, "dispute-decision", mias(1), body);

        assertThat(then.event(DisputeDecided.class).late()).isEqualTo(late);
    }

    @Test
    void isNotDecidedByWhoDidWhatTheEntryTells() {
        Given other = Given.twoRecords();
        other.after(Body.recorded(Body.visit().with("/circumstances", """
                {"carriedOutBy": {"id": "w-2", "name": "Dawn Price", "role": "team-manager", "team": "East"}}""")));
        other.at("2026-12-20T10:00:00Z");
        Acts.after(other, "dispute", mias(1)).by(Given.DAWN);

        Acts.when(other, "dispute-decision", mias(1), Acts.example(Acts.named("dispute-decision")))
                .refused(Refused.Kind.CONFLICT);
    }

    @Test
    void aVersionFromBeforeTheDisputeCorrectsNothing() {
        Story.AMEND.tell(given, 1);
        dispute("2026-11-02").all().forEach(given::onFile);

        decide("corrected", 2).blames("/version");
    }

    @Test
    void isNotDecidedByTheAuthorOfTheEntry() {
        dispute("2026-11-02").all().forEach(given::onFile);
        given.by(Given.RHYS);

        assertThat(decide("not-agreed", null).refused(Refused.Kind.CONFLICT)).hasMessageContaining("did not write");
    }

    @ParameterizedTest
    @CsvSource({"corrected", "removed-as-excessive"})
    void whatIsCorrectedOrRemovedIsAmendedFirst(String outcome) {
        dispute("2026-11-02").all().forEach(given::onFile);

        decide(outcome, null).blames("/version");
        decide(outcome, 1).blames("/version");
        decide(outcome, 2).blames("/version");
        Story.AMEND.tell(given, 1);
        decide(outcome, 2).assertRecorded();
    }

    @ParameterizedTest
    @CsvSource({"kept-marked-inaccurate", "not-agreed"})
    void whatStaysAsItIsNamesNoVersion(String outcome) {
        dispute("2026-11-02").all().forEach(given::onFile);
        Story.AMEND.tell(given, 1);

        decide(outcome, 2).blames("/version");
        decide(outcome, null).assertRecorded();
    }

    @Test
    void isDecidedOnce() {
        dispute("2026-11-02").all().forEach(given::onFile);
        decide("not-agreed", null).all().forEach(given::onFile);

        decide("not-agreed", null).refused(Refused.Kind.CONFLICT);
    }

    private Then dispute(String received) {
        return Acts.when(
                given, "dispute", mias(1), Acts.example(Acts.named("dispute")).with("/received", received));
    }

    private Then decide(String outcome, Integer version) {
        Body<?> body = Acts.example(Acts.named("dispute-decision")).with("/outcome", outcome);
        return Acts.when(
                given,
                "dispute-decision",
                mias(1),
                version == null ? body : body.with("/version", Body.json(version.toString())));
    }
}
