package org.runningrecord.command.mashdecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.TOM;
import static org.runningrecord.command.Given.mias;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningrecord.command.Acts;
import org.runningrecord.command.Body;
import org.runningrecord.command.Example;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.Then;
import org.runningrecord.command.amendment.AmendNote;
import org.runningrecord.command.contact.RecordContact;
import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.ReferralEvent.MashDecisionRecorded;
import org.runningrecord.events.content.Consent;
import org.runningrecord.events.content.MashDecision;
import org.runningrecord.events.value.ConsentOrder.Standing;
import org.runningrecord.events.value.EntryId;

/** The decision in the example was made on 1 September at noon. */
class ConsentFirstTest {

    private final Example<Consent> consent = Example.of(Kinds.of(Consent.class));
    private final Example<MashDecision> decision = Example.of(Kinds.of(MashDecision.class));
    private final Given given = Given.twoRecords().at("2026-11-25T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "given, 2026-09-01T11:59:00+01:00, CAME_FIRST",
        "given, 2026-09-01T12:01:00+01:00, CAME_LATER",
        "given, 2026-09-01, CAME_FIRST",
        "given, 2026-09-02, CAME_LATER",
        "refused, 2026-08-30, REFUSED",
        "withdrawn, 2026-08-30, WITHDRAWN",
        "overridden, 2026-08-30, OVERRIDDEN_FIRST",
        "overridden, 2026-09-02, CAME_LATER"
    })
    void isAFactOfTheDecision(String state, String asked, Standing standing) {
        given.after(consent.command(consent.body().read()));
        given.after(consent.command(said(state, asked).read()));

        MashDecisionRecorded recorded = decided("/socialWorkersConsent", mias(2).toString());

        assertThat(recorded.consent().socialWorker()).isEqualTo(standing);
        assertThat(recorded.consent().referrer()).isEqualTo(Standing.NOT_SOUGHT);
    }

    @Test
    void consentThatWasWithdrawnBeforeTheDecisionDoesNotStand() {
        given.after(consent.command(said("given", "2026-08-20").read()));
        given.after(consent.command(said("withdrawn", "2026-08-30").read()));

        assertThat(decided("/socialWorkersConsent", mias(1).toString())
                        .consent()
                        .socialWorker())
                .isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void consentOfSeveralChildrenIsWithdrawnByTheNameItHasOnTheRecordThatWasWrittenTo() {
        given.after(forBoth(said("given", "2026-08-20")));
        given.after(forBoth(said("withdrawn", "2026-08-30")));

        MashDecisionRecorded toms = given.when(decision.template()
                        .command(
                                TOM,
                                decision.body()
                                        .with("/socialWorkersConsent", TOM + ".1")
                                        .read()))
                .event(TOM, MashDecisionRecorded.class);

        assertThat(toms.consent().socialWorker()).isEqualTo(Standing.WITHDRAWN);
    }

    private RecordEntry<Consent> forBoth(Body<Consent> body) {
        return consent.template()
                .command(
                        MIA,
                        body.with("/children", "[{'record': '%s'}, {'record': '%s'}]".formatted(MIA, TOM))
                                .read());
    }

    @Test
    void whatWasNamedWhenItWasDecidedDoesNotStandInTheWayOfAnAmendment() {
        given.after(consent.command(said("given", "2026-08-20").read()));
        given.after(decision.command(decision.body()
                .with("/socialWorkersConsent", mias(1).toString())
                .read()));
        amending(mias(1), "{'askedBy': 'referrer'}").all().forEach(given::onFile);

        amending(mias(2), "{'headline': 'Plainer'}").assertRecorded();
        amending(mias(2), "{'referrersConsent': '%s', 'socialWorkersConsent': '%s'}".formatted(mias(1), mias(1)))
                .assertRecorded();
        amending(mias(1), "{'askedBy': 'social-worker'}").all().forEach(given::onFile);
        amending(mias(2), "{'referrersConsent': '" + mias(1) + "'}").blames("/changes/referrersConsent");
    }

    @Test
    void aWithdrawalIsMovedOntoAConsentOfTheRightRecord() {
        given.after(consent.command(said("given", "2026-08-20").read()));
        given.after(consent.command(said("withdrawn", "2026-08-30").read()));
        given.after(new RecordContact(TOM, Body.contact().read()));
        given.after(consent.template().command(TOM, said("given", "2026-08-20").read()));

        Acts.when(given, "misfiling", mias(2), Acts.example(Acts.named("misfiling")))
                .blames("/about");
        moving(TOM + ".1").blames("/about");
        moving(TOM + ".2").all().forEach(given::onFile);

        EntryId there = new EntryId(TOM, 3);
        given.when(
                        new AmendNote(
                                TOM,
                                there,
                                new AmendNote.Body(
                                        AmendmentKind.CORRECTION, "Plainer", Body.json("{'headline': 'Plainer'}"))),
                        Kinds.AMENDING)
                .assertRecorded();
        assertThat(((Consent) ((EntryEvent) given.events(TOM).get(3)).content()).withdraws())
                .isEqualTo(new EntryId(TOM, 2));
    }

    private Then moving(String about) {
        return Acts.when(
                given,
                "misfiling",
                mias(2),
                Acts.example(Acts.named("misfiling")).with("/about", about));
    }

    private Then amending(EntryId entry, String changes) {
        return given.when(
                new AmendNote(MIA, entry, new AmendNote.Body(AmendmentKind.CORRECTION, "A slip", Body.json(changes))),
                Kinds.AMENDING);
    }

    @Test
    void theReferrersConsentIsNotTheSocialWorkers() {
        given.after(consent.command(said("given", "2026-08-20").read()));

        given.when(decision.command(decision.body()
                        .with("/referrersConsent", mias(1).toString())
                        .read()))
                .blames("/referrersConsent");
    }

    @Test
    void aDecisionThatCameFirstIsRecordedAndMarked() {
        given.after(consent.command(said("given", "2026-09-02").read()));

        MashDecisionRecorded recorded = decided("/socialWorkersConsent", mias(1).toString());

        assertThat(recorded.marks())
                .containsExactly(
                        "The decision did not follow consent sought by the referrer: it was not sought",
                        "The decision did not follow consent sought by the social worker: it came later");
    }

    @Test
    void anOverrideHasItsReasonAndConsentHasSomebodyWhoCouldGiveIt() {
        given.when(consent.command(
                        said("overridden", "2026-09-01").without("/riskReason").read()))
                .blames("/riskReason");
        given.when(consent.command(consent.body()
                        .without("/person")
                        .without("/authority")
                        .without("/how")
                        .read()))
                .blames("/person", "/authority", "/how");
    }

    private Body<Consent> said(String state, String asked) {
        Body<Consent> body = consent.body().with("/state", state).with("/asked", asked);
        return switch (state) {
            case "overridden" ->
                body.with("/riskReason", "Nobody is with the child at night")
                        .without("/person")
                        .without("/authority")
                        .without("/how");
            case "withdrawn" -> body.with("/withdraws", mias(1).toString());
            default -> body;
        };
    }

    private MashDecisionRecorded decided(String pointer, String consentGiven) {
        return given.when(decision.command(
                        decision.body().with(pointer, consentGiven).read()))
                .event(MashDecisionRecorded.class);
    }
}
