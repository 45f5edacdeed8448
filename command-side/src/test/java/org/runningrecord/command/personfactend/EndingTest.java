package org.runningrecord.command.personfactend;

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
import org.runningrecord.command.contact.RecordContact;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.content.PersonFactEnd;
import org.runningrecord.events.content.Relationship;
import org.runningrecord.events.value.EntryId;

/** Two relationships of Mia's are on file, since 2 April 2019; the example of an ending tells of 1 November 2026. */
class EndingTest {

    private final Example<Relationship> relationship = Example.of(Kinds.of(Relationship.class));
    private final Example<PersonFactEnd> ending = Example.of(Kinds.of(PersonFactEnd.class));
    private final Given given = Given.twoRecords().at("2026-11-25T10:00:00Z");

    EndingTest() {
        given.after(relationship.command());
        given.after(relationship.command());
        given.after(ending.command(of(mias(1))));
    }

    @Test
    void endsWhatItNamesOnce() {
        assertEnded(1L, true);
        assertEnded(2L, false);
        given.when(ending.command(of(mias(1)))).blames("/about");
        given.when(ending.command(ending.body()
                        .with("/about", mias(2).toString())
                        .with("/ended", "2019-04-01")
                        .read()))
                .blames("/ended");
    }

    @Test
    void anAmendmentThatNamesAnotherFactLeavesTheFirstAsItWas() {
        amending("{'about': '" + mias(2) + "'}").all().forEach(given::onFile);

        assertEnded(1L, false);
        assertEnded(2L, true);
        given.when(ending.command(of(mias(1)))).assertRecorded();
    }

    @Test
    void anAmendmentDoesNotNameWhatCannotBeEndedOrHasBeen() {
        given.after(Body.contacted(Body.contact()));
        given.after(ending.command(of(mias(2))));

        amending("{'about': '" + mias(4) + "'}").blames("/changes/about");
        amending("{'about': '" + mias(2) + "'}").blames("/changes/about");
        amending("{'ended': '2019-04-01'}").blames("/changes/ended");
    }

    @Test
    void anAmendmentOfAnythingElseIsNotAskedAgain() {
        given.at("2026-11-26T10:00:00Z");
        given.after(
                new AmendNote(
                        MIA,
                        mias(1),
                        new AmendNote.Body(AmendmentKind.CORRECTION, "A slip", Body.json("{'since': '2026-11-10'}"))),
                Kinds.AMENDING);

        amending("{'why': 'She moved out'}").assertRecorded();
    }

    @Test
    void isMovedOntoWhatCanBeEndedThere() {
        given.after(new RecordContact(TOM, Body.contact().read()));
        given.after(relationship.template().command(TOM, relationship.body().read()));
        given.after(relationship
                .template()
                .command(TOM, relationship.body().with("/since", "2026-11-02").read()));

        moving(new EntryId(TOM, 1)).blames("/about");
        moving(new EntryId(TOM, 3)).blames("/about");
        moving(new EntryId(TOM, 2)).all().forEach(given::onFile);

        assertEnded(1L, false);
        assertThat(given.state(TOM).entry(new EntryId(TOM, 2)).standing().ended())
                .isTrue();
        given.after(ending.command(of(mias(1))));
        Acts.when(
                        given,
                        "misfiling",
                        mias(5),
                        Acts.example(Acts.named("misfiling")).with("/about", TOM + ".2"))
                .blames("/about");
    }

    private Then moving(EntryId about) {
        return Acts.when(
                given,
                "misfiling",
                mias(3),
                Acts.example(Acts.named("misfiling")).with("/about", about.toString()));
    }

    private Then amending(String changes) {
        return given.when(
                new AmendNote(MIA, mias(3), new AmendNote.Body(AmendmentKind.CORRECTION, "A slip", Body.json(changes))),
                Kinds.AMENDING);
    }

    private PersonFactEnd of(EntryId fact) {
        return ending.body().with("/about", fact.toString()).read();
    }

    private void assertEnded(long fact, boolean ended) {
        assertThat(given.state(MIA).entry(mias(fact)).standing().ended()).isEqualTo(ended);
    }
}
