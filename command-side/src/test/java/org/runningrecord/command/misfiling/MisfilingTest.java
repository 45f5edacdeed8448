package org.runningrecord.command.misfiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.TOM;
import static org.runningrecord.command.Given.mias;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.runningrecord.command.Acts;
import org.runningrecord.command.Body;
import org.runningrecord.command.Example;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.Story;
import org.runningrecord.command.Then;
import org.runningrecord.command.contact.RecordContact;
import org.runningrecord.command.visit.RecordVisit;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.MisfilingEvent.MisfiledEntryReceived;
import org.runningrecord.events.StandingEvent.EntryMisfiled;
import org.runningrecord.events.content.AgencyInformation;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.web.problem.Refused;

class MisfilingTest {

    private final Given given = Given.twoRecords();

    @Test
    void leavesATraceOnBothRecordsInOneCommit() {
        given.after(Body.recorded(Body.visit()));

        Then then = move(mias(1));

        EntryMisfiled left = then.event(EntryMisfiled.class);
        MisfiledEntryReceived received = then.event(TOM, MisfiledEntryReceived.class);
        assertThat(left.movedTo()).isEqualTo(received.entry()).isEqualTo(new EntryId(TOM, 1));
        assertThat(received.movedFrom()).isEqualTo(mias(1));
    }

    @Test
    void whatWasWrittenIsJudgedAndSignedAsItWasThen() {
        given.after(Body.recorded(Body.visit()));
        EntryEvent first = (EntryEvent) given.events(MIA).get(1);
        given.at("2026-11-25T10:00:00Z").by(Given.DAWN);

        MisfiledEntryReceived received = move(mias(1)).event(TOM, MisfiledEntryReceived.class);

        assertThat(received.first()).isEqualTo(first.recorded());
        assertThat(received.timeliness()).isEqualTo(first.timeliness());
        assertThat(received.recorded().by()).isEqualTo(Given.DAWN);
        given.onFile(received);
        assertThat(given.state(TOM).entry(received.entry()).author()).isEqualTo(Given.RHYS.id());
    }

    @Test
    void takesTheLatestVersionAndLeadsToNothingOnTheOtherRecord() {
        given.after(Body.recorded(Body.visit()));
        Story.AMEND.tell(given, 1);

        MisfiledEntryReceived received = move(mias(1)).event(TOM, MisfiledEntryReceived.class);

        Visit visit = (Visit) received.content();
        assertThat(visit.toString()).doesNotContain(MIA.value());
        assertThat(visit.children().get(0).record()).isEqualTo(TOM);
        assertThat(visit.actions())
                .isNotEmpty()
                .allSatisfy(action -> assertThat(action.id()).startsWith(received.entry() + "-"));
        assertThat(visit.actions()).extracting("what").contains("Ring");
    }

    @Test
    void anEntryThatWasNamedIsNoLonger() {
        given.after(Body.contacted(Body.contact()));
        Example<AgencyInformation> example = Example.of(Kinds.of(AgencyInformation.class));
        given.at("2026-11-25T10:00:00Z");
        given.after(example.command(
                example.body().with("/answers", mias(1).toString()).read()));

        MisfiledEntryReceived received = move(mias(2)).event(TOM, MisfiledEntryReceived.class);

        assertThat(((AgencyInformation) received.content()).answers()).isNull();
    }

    @Test
    void nothingMoreCanBeSaidOfItOnTheWrongRecord() {
        given.after(Body.recorded(Body.visit()));
        move(mias(1)).all().forEach(given::onFile);
        given.at("2026-11-25T10:00:00Z");

        for (String act : List.of("dispute", "restriction", "misfiling", "unlinking")) {
            Acts.when(given, act, mias(1), Acts.example(Acts.named(act))).refused(Refused.Kind.CONFLICT);
        }
        assertThat(given.state(MIA).openActions()).isEmpty();
        assertThat(given.state(TOM).openActions()).isNotEmpty();
    }

    @Test
    void aPlannedVisitIsStillToBeMade() {
        Story.PLAN.tell(given, 0);
        Story.VISIT_AS_PLANNED.tell(given, 1);

        EntryMisfiled left = move(mias(2)).event(EntryMisfiled.class);

        assertThat(left.releases()).isEqualTo(mias(1));
        given.onFile(left);
        assertThat(given.state(MIA).plan(mias(1)).fulfilledBy()).isNull();
    }

    @Test
    void aPlannedVisitThatAnotherVisitMetTooStaysMade() {
        Story.PLAN.tell(given, 0);
        Story.VISIT_AS_PLANNED.tell(given, 1);
        Story.VISIT_AS_PLANNED.tell(given, 1);

        move(mias(3)).all().forEach(given::onFile);
        assertThat(given.state(MIA).plan(mias(1)).fulfilledBy()).isEqualTo(2);

        move(mias(2)).all().forEach(given::onFile);
        assertThat(given.state(MIA).plan(mias(1)).open()).isTrue();
    }

    @Test
    void whatIsAboutAnotherEntryNamesTheOneOnTheRightRecord() {
        given.after(Body.contacted(Body.contact()));
        Story.RISK.tell(given, 1);

        move(mias(2)).blames("/about");
        given.after(new RecordContact(TOM, Body.contact().read()));
        MisfiledEntryReceived received = Acts.when(
                        given,
                        "misfiling",
                        mias(2),
                        Acts.example(Acts.named("misfiling")).with("/about", TOM + ".1"))
                .event(TOM, MisfiledEntryReceived.class);

        assertThat(received.content().toString()).contains(TOM + ".1").doesNotContain(MIA.value());
    }

    @Test
    void aRestrictionGoesWithIt() {
        given.after(Body.recorded(Body.visit())).at("2026-11-25T10:00:00Z");
        Acts.after(given, "restriction", mias(1));

        Then then = move(mias(1));

        assertThat(then.decided().get(TOM))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("MisfiledEntryReceived", "EntryRestricted");
        assertThat(((MisfiledEntryReceived) then.decided().get(TOM).get(0)).restricted())
                .isTrue();
        then.all().forEach(given::onFile);
        assertThat(given.state(TOM).entry(new EntryId(TOM, 1)).standing().restricted())
                .isTrue();
    }

    @Test
    void whatBecameOfItsActionsIsKnownThereToo() {
        given.after(Body.recorded(Body.visit())).at("2026-11-25T10:00:00Z");
        for (String act : List.of("action-carrying-forward", "action-carrying-forward", "action-completion")) {
            Acts.when(given, act, Map.of("action", mias(1) + "-1")).all().forEach(given::onFile);
        }

        move(mias(1)).all().forEach(given::onFile);

        assertThat(given.state(TOM).openActions()).isEmpty();
        assertThat(given.state(TOM).carried(TOM + ".1-1")).isEqualTo(2);
    }

    @Test
    void whoeverMovesItTwiceTheAuthorIsWhoWroteIt() {
        given.after(Body.recorded(Body.visit())).by(Given.DAWN);
        move(mias(1)).all().forEach(given::onFile);

        Then back = Acts.when(
                given,
                Acts.named("misfiling"),
                TOM,
                Map.of("entry", TOM + ".1"),
                Acts.example(Acts.named("misfiling"))
                        .with("/rightRecord", MIA.value())
                        .read());

        MisfiledEntryReceived received = back.event(MisfiledEntryReceived.class);
        assertThat(received.first().by()).isEqualTo(Given.RHYS);
    }

    @Test
    void anOpenDisputeIsDecidedFirst() {
        given.after(Body.recorded(Body.visit())).at("2026-11-25T10:00:00Z");
        Acts.after(given, "dispute", mias(1));

        move(mias(1)).refused(Refused.Kind.CONFLICT);
    }

    @Test
    void aVisitThatDidNotMeetItsPlanLetsItGoToo() {
        Story.PLAN.tell(given, 0);
        given.after(
                Body.recorded(Body.visit().with("/fulfils", mias(1).toString()).with("/mode", "virtual")));

        assertThat(move(mias(2)).event(EntryMisfiled.class).releases()).isEqualTo(mias(1));
    }

    @Test
    void anAttemptNamesThePlannedVisitOfTheRightRecord() {
        Story.PLAN.tell(given, 0);
        Story.ATTEMPT.tell(given, 1);

        move(mias(2)).blames("/about");
        assertThat(about(mias(2), TOM + ".9").faults()).hasSize(1);
    }

    @Test
    void whatIsAboutAnEntryStaysAboutOneOfTheSameKind() {
        given.after(Body.contacted(Body.contact()));
        Story.RISK.tell(given, 1);
        given.after(new RecordVisit(TOM, tomsVisit()));

        about(mias(2), TOM + ".1").blames("/about");
    }

    @Test
    void supervisionSaysThatItsActionsWereOfTheOtherRecord() {
        given.after(Body.recorded(Body.visit()));
        given.after(Body.supervised(Body.supervision()
                .with("/reviewed", Body.json("[{'action': '" + mias(1) + "-1', 'outcome': 'done'}]"))));
        assertThat(given.state(MIA).openActions()).hasSize(1);

        Then then = move(mias(2));

        assertThat(then.event(TOM, MisfiledEntryReceived.class).content().toString())
                .doesNotContain(MIA.value());
        then.all().forEach(given::onFile);
        assertThat(given.state(MIA).openActions()).containsExactly(mias(1) + "-1");
    }

    private Then about(EntryId entry, String other) {
        return Acts.when(
                given, "misfiling", entry, Acts.example(Acts.named("misfiling")).with("/about", other));
    }

    private static Visit tomsVisit() {
        return Body.visit().with("/children/0/record", TOM.value()).read();
    }

    @Test
    void staysWhereItIsIfThatIsTheRightRecord() {
        given.after(Body.recorded(Body.visit()));

        Acts.when(
                        given,
                        "misfiling",
                        mias(1),
                        Acts.example(Acts.named("misfiling")).with("/rightRecord", MIA.value()))
                .blames("/rightRecord");
    }

    private Then move(EntryId entry) {
        return Acts.when(given, "misfiling", Map.of("entry", entry.toString()));
    }
}
