package org.runningrecord.command.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Body.json;
import static org.runningrecord.command.Body.planned;
import static org.runningrecord.command.Body.plannedVisit;
import static org.runningrecord.command.Body.recorded;
import static org.runningrecord.command.Body.visit;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.TOM;
import static org.runningrecord.command.Given.mias;
import static org.runningrecord.command.Given.moment;

import org.junit.jupiter.api.Test;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.Then;
import org.runningrecord.command.plannedvisit.PlannedVisitDecider;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Link;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.web.problem.Refused;

/** The visit of Monday was recorded on Tuesday; on Thursday, when its record is overdue, it is amended. */
class AmendmentDeciderTest {

    private final Given given = Given.twoRecords().after(recorded(visit())).at("2026-10-08T09:00:00+01:00");

    @Test
    void anAmendmentHoldsTheWholeEntryAsItNowReads() {
        NoteAmended amended = amending("{'reason': 'Child in need visit'}").event(NoteAmended.class);

        assertThat(amended.entry()).isEqualTo(mias(1));
        assertThat(amended.version()).isEqualTo(2);
        assertThat(amended.kind()).isEqualTo(AmendmentKind.CORRECTION);
        assertThat(amended.content().headline()).isEqualTo("Child in need visit");
        assertThat(((Visit) amended.content()).children())
                .isEqualTo(original().content().children());
    }

    @Test
    void anAmendmentHasALatenessOfItsOwn() {
        NoteAmended amended = amending("{'discussion': 'Buses'}").event(NoteAmended.class);

        assertThat(amended.timeliness().dueBy()).isEqualTo(moment("2026-10-07T16:30:00+01:00"));
        assertThat(amended.timeliness().late()).isTrue();
        assertThat(original().timeliness().late()).isFalse();
    }

    @Test
    void wordsAloneChangeNothingThatWasJudged() {
        assertThat(amending("{'discussion': 'Buses'}").event(NoteAmended.class).onCorrectedFacts())
                .isNull();
    }

    @Test
    void aCorrectedTimeKeepsTheStoredJudgementAndAddsTheOneOnTheCorrectedFacts() {
        Timeliness corrected = amending("{'start': '2026-10-03T15:30:00+01:00', 'end': '2026-10-03T16:30:00+01:00'}")
                .event(NoteAmended.class)
                .onCorrectedFacts();

        assertThat(corrected.dueBy()).isEqualTo(moment("2026-10-05T16:30:00+01:00"));
        assertThat(corrected.late()).as("recorded on Tuesday, due on Monday").isTrue();
        assertThat(original().timeliness().dueBy()).isEqualTo(moment("2026-10-07T16:30:00+01:00"));
    }

    @Test
    void aCorrectedAnswerAboutRiskIsJudgedAsOfTheOriginalRecording() {
        Timeliness corrected = amending("{'risk': {'identified': true, 'what': 'A loose window'}}")
                .event(NoteAmended.class)
                .onCorrectedFacts();

        assertThat(corrected.rule()).isEqualTo("risk-next-working-day");
        assertThat(corrected.late()).isFalse();
    }

    @Test
    void theNextAmendmentStartsFromTheLastOne() {
        amended("{'start': '2026-10-05T15:00:00+01:00'}");
        NoteAmended third = amending("{'discussion': 'Buses'}").event(NoteAmended.class);

        assertThat(third.version()).isEqualTo(3);
        assertThat(third.content().occurred()).hasToString("2026-10-05T15:00:00+01:00");
        assertThat(third.onCorrectedFacts()).isNull();
    }

    @Test
    void anAmendedEntryIsHeldToTheRulesOfItsKind() {
        amending("{'reason': '', 'start': '2026-10-09', 'end': null, 'risk': null}")
                .blames("/changes/reason", "/changes/start", "/changes/risk");
    }

    @Test
    void anEntryOfAnotherChildIsNotFound() {
        amending(new EntryId(TOM, 1), "{'reason': 'x'}").refused(Refused.Kind.NOT_FOUND);
        amending(mias(2), "{'reason': 'x'}").refused(Refused.Kind.NOT_FOUND);
    }

    @Test
    void kindAndReasonAreRequired() {
        AmendNote bare = new AmendNote(MIA, mias(1), new AmendNote.Body(null, null, null));

        given.when(bare, Kinds.AMENDING).blames("/kind", "/reason", "/changes");
    }

    @Test
    void aVisitToSiblingsCanBeAmendedAndKeepsItsLinks() {
        Given both = siblings();
        NoteAmended amended = amending(both, mias(1), "{'discussion': 'Buses'}").event(NoteAmended.class);

        assertThat(amended.content().circumstances().links())
                .containsExactly(new Link(Link.Rel.SAME_VISIT, new EntryId(TOM, 1)));
    }

    @Test
    void whatIsSaidOfASiblingIsAmendedOnTheSiblingsRecord() {
        amending(
                        siblings(),
                        mias(1),
                        "{'children': [{'record': '" + MIA + "', 'seen': false, 'whyNotSeen': 'Out'}," + " {'record': '"
                                + TOM + "', 'seen': false, 'whyNotSeen': 'Out'}]}")
                .blames("/changes/children/1/record");
        amending("{'circumstances': {'links': [{'rel': 'same-visit', 'entry': '" + TOM + ".1'}]}}")
                .blames("/changes/circumstances/links");
    }

    @Test
    void aPlannedVisitIsTakenOutBeforeAnotherIsNamed() {
        Given planned = Given.twoRecords()
                .after(planned(plannedVisit()), PlannedVisitDecider::decide)
                .after(planned(plannedVisit()), PlannedVisitDecider::decide)
                .after(recorded(visit().with("/fulfils", mias(1).toString())));

        amending(planned, mias(3), "{'fulfils': '" + mias(2) + "'}").blames("/changes/fulfils");
        amending(planned, mias(3), "{'fulfils': '" + mias(1) + "', 'reason': 'Seen'}")
                .assertRecorded();
        amending(planned, mias(3), "{'fulfils': null}").assertRecorded();
        amending(given, mias(1), "{'fulfils': '" + mias(1) + "'}").blames("/changes/fulfils");
    }

    @Test
    void anAmendedActionKeepsItsIdAndANewOneHasNone() {
        String kept = "'id': '" + mias(1) + "-1', 'what': 'Ring', 'byWhom': 'Rhys'";

        amending("{'actions': [{" + kept + "}, {'what': 'Write', 'byWhom': 'Rhys'}]}")
                .assertRecorded();
        amending("{'actions': [{" + kept + "}, {" + kept + "}]}").blames("/changes/actions/1/id");
        amending("{'actions': [{'id': '" + mias(2) + "-1', 'what': 'Ring', 'byWhom': 'Rhys'}]}")
                .blames("/changes/actions/0/id");
    }

    private static Given siblings() {
        return Given.twoRecords()
                .after(recorded(visit().with(
                                "/children/1",
                                "{'record': '" + TOM + "', 'seen': false, 'whyNotSeen': 'At football'}")));
    }

    private VisitRecorded original() {
        return (VisitRecorded) given.events(MIA).get(1);
    }

    private void amended(String changes) {
        amending(changes).all().forEach(given::onFile);
    }

    private Then amending(String changes) {
        return amending(mias(1), changes);
    }

    private Then amending(EntryId entry, String changes) {
        return amending(given, entry, changes);
    }

    private static Then amending(Given given, EntryId entry, String changes) {
        AmendNote.Body body = new AmendNote.Body(AmendmentKind.CORRECTION, "Read back to Dawn", json(changes));
        return given.when(new AmendNote(MIA, entry, body), Kinds.AMENDING);
    }
}
