package org.runningrecord.command.mashdecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Given.mias;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningrecord.command.Body;
import org.runningrecord.command.Example;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.events.ReferralEvent.MashDecisionRecorded;
import org.runningrecord.events.content.Consent;
import org.runningrecord.events.content.MashDecision;
import org.runningrecord.events.value.ConsentOrder.Standing;

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
