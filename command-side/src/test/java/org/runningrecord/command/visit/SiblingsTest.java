package org.runningrecord.command.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Body.contact;
import static org.runningrecord.command.Body.contacted;
import static org.runningrecord.command.Body.planned;
import static org.runningrecord.command.Body.plannedVisit;
import static org.runningrecord.command.Body.recorded;
import static org.runningrecord.command.Body.visit;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.TOM;
import static org.runningrecord.command.Given.mias;

import org.junit.jupiter.api.Test;
import org.runningrecord.command.Body;
import org.runningrecord.command.Given;
import org.runningrecord.command.Then;
import org.runningrecord.command.plannedvisit.PlannedVisitDecider;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.events.content.ChildVisited;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Link;

/** One visit to several children: one commit, and each record holds its own child's part. */
class SiblingsTest {

    private static final Body<Visit> BOTH = visit().with(
                    "/children/1", "{'record': '" + TOM + "', 'seen': false, 'whyNotSeen': 'At football'}")
            .with("/children/2", "{'name': 'Cousin Bea', 'seen': false, 'whyNotSeen': 'Out'}");

    private final Given given = Given.twoRecords();

    @Test
    void eachRecordHoldsItsOwnChildAndThoseWithoutARecord() {
        Then then = given.when(recorded(BOTH));

        assertThat(then.event(MIA, VisitRecorded.class).content().children())
                .extracting(ChildVisited::record)
                .containsExactly(MIA, null);
        assertThat(then.event(TOM, VisitRecorded.class).content().children())
                .extracting(ChildVisited::record)
                .containsExactly(TOM, null);
    }

    @Test
    void theEntriesAreLinkedToEachOther() {
        Then then = given.when(recorded(BOTH));

        assertThat(links(then, MIA)).containsExactly(new Link(Link.Rel.SAME_VISIT, new EntryId(TOM, 1)));
        assertThat(links(then, TOM)).containsExactly(new Link(Link.Rel.SAME_VISIT, mias(1)));
    }

    @Test
    void recordsAreWrittenInTheOrderOfTheirIds() {
        assertThat(recorded(BOTH).records()).containsExactly(MIA, TOM);
    }

    @Test
    void aFaultInOneChildsPartIsNamedOnceAndRefusesTheWholeVisit() {
        given.when(recorded(BOTH.without("/children/1/whyNotSeen").without("/reason")))
                .blames("/children/1/whyNotSeen", "/reason");
    }

    @Test
    void whatOneChildSaidStandsUnderThatChildWhereThereAreSeveral() {
        String said = "[{'kind': 'own-words', 'whose': 'Mia', 'text': 'I like it here'}]";

        given.when(recorded(BOTH.with("/discussion", said))).blames("/discussion");
        given.when(recorded(BOTH.with("/discussion", said.replace("own-words", "observation"))))
                .assertRecorded();
        given.when(recorded(BOTH.with("/children/0/about", said))).assertRecorded();
        given.when(recorded(visit().with("/discussion", said))).assertRecorded();
    }

    @Test
    void aChildIsNamedOnce() {
        given.when(recorded(BOTH.with("/children/1/record", MIA.value()))).blames("/children/1/record");
    }

    @Test
    void aLinkBelongsToTheRecordOfTheEntryItNames() {
        given.after(contacted(contact()));
        Then then = given.when(recorded(
                BOTH.with("/circumstances", "{'links': [{'rel': 'follows-up', 'entry': '" + mias(1) + "'}]}")));

        assertThat(links(then, MIA)).extracting(Link::rel).containsExactly(Link.Rel.FOLLOWS_UP, Link.Rel.SAME_VISIT);
        assertThat(links(then, TOM)).extracting(Link::rel).containsExactly(Link.Rel.SAME_VISIT);
    }

    @Test
    void aPlannedVisitIsFulfilledOnTheRecordThatPlannedIt() {
        given.after(planned(plannedVisit()), PlannedVisitDecider::decide);
        Then then = given.when(recorded(BOTH.with("/fulfils", mias(1).toString())));

        assertThat(then.event(MIA, VisitRecorded.class).content().fulfils()).isEqualTo(mias(1));
        assertThat(then.event(TOM, VisitRecorded.class).content().fulfils()).isNull();
    }

    @Test
    void whatBelongsToAChildWhoWasNotVisitedIsRefusedAndNotDropped() {
        given.when(recorded(visit().with("/fulfils", TOM + ".1"))).blames("/fulfils");
        given.when(recorded(
                        visit().with("/circumstances", "{'links': [{'rel': 'follows-up', 'entry': '" + TOM + ".1'}]}")))
                .blames("/circumstances/links/0/entry");
    }

    private static java.util.List<Link> links(Then then, org.runningrecord.events.value.RecordId record) {
        return then.event(record, VisitRecorded.class).content().circumstances().links();
    }
}
