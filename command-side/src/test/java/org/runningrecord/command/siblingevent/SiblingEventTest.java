package org.runningrecord.command.siblingevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.TOM;
import static org.runningrecord.command.Given.mias;

import org.junit.jupiter.api.Test;
import org.runningrecord.command.Acts;
import org.runningrecord.command.Body;
import org.runningrecord.command.Example;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.Then;
import org.runningrecord.command.amendment.AmendNote;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.SiblingLinkEvent.SiblingEventLinked;
import org.runningrecord.events.SiblingTraceEvent.EntryLinkedToSibling;
import org.runningrecord.events.StandingEvent.EntryUnlinked;
import org.runningrecord.events.content.SiblingEvent;
import org.runningrecord.web.problem.Refused;

class SiblingEventTest {

    private final Example<SiblingEvent> example = Example.of(Kinds.of(SiblingEvent.class));
    private final Given given = example.given();

    @Test
    void isLinkedOnBothRecordsWithWhoAndWhyAndCopiedNowhere() {
        Then then = given.when(example.command());

        SiblingEventLinked here = then.event(SiblingEventLinked.class);
        EntryLinkedToSibling there = then.event(TOM, EntryLinkedToSibling.class);
        assertThat(here.content().of()).isEqualTo(there.entry());
        assertThat(there.sibling()).isEqualTo(here.entry());
        assertThat(here.content().why()).isNotNull();
        assertThat(there.toString()).doesNotContain("brother");
        assertThat(there.recorded().by()).isEqualTo(Given.RHYS);
        assertThat(here.content().circumstances().links()).isEmpty();
    }

    @Test
    void isAmendedLikeEveryEntry() {
        given.after(example.command());

        given.when(
                        new AmendNote(
                                MIA,
                                mias(1),
                                new AmendNote.Body(
                                        AmendmentKind.ADDITION, "Forgotten", Body.json("{'headline': 'Shouting'}"))),
                        Kinds.AMENDING)
                .assertRecorded();
    }

    @Test
    void isNotTakenOffWhileADisputeOfItIsOpen() {
        given.after(example.command());
        Acts.after(given, "dispute", mias(1));

        Acts.when(given, "unlinking", mias(1), Acts.example(Acts.named("unlinking")))
                .refused(Refused.Kind.CONFLICT);
    }

    @Test
    void isOfAnotherRecord() {
        given.after(example.command());

        given.when(example.command(
                        example.body().with("/of", mias(1).toString()).read()))
                .blames("/of");
    }

    @Test
    void isOfAnEntryThatIsThere() {
        given.when(example.command(example.body().with("/of", TOM + ".99").read()))
                .blames("/of");
    }

    @Test
    void canBeTakenOffAgainWithoutTouchingTheSibling() {
        given.after(example.command());

        Then then = Acts.when(given, "unlinking", mias(1), Acts.example(Acts.named("unlinking")));

        then.event(EntryUnlinked.class);
        assertThat(then.decided()).containsOnlyKeys(MIA);
        then.all().forEach(given::onFile);
        assertThat(given.state(MIA).entry(mias(1)).standing().gone()).isTrue();
    }

    @Test
    void anEntryOfOneChildIsNotUnlinkedButMoved() {
        Given one = Given.twoRecords().after(Body.contacted(Body.contact()));

        assertThat(Acts.when(one, "unlinking", mias(1), Acts.example(Acts.named("unlinking")))
                        .refused(Refused.Kind.CONFLICT))
                .hasMessageContaining("move it");
    }
}
