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

        assertThat(received.original()).isEqualTo(first.recorded());
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
