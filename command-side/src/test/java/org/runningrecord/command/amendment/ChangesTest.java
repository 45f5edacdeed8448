package org.runningrecord.command.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Body.json;
import static org.runningrecord.command.Body.recorded;
import static org.runningrecord.command.Body.visit;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.mias;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.Then;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.ImportEvent.FactImported;
import org.runningrecord.events.content.ImportedFact;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.events.value.When;
import org.runningrecord.web.problem.Refused;

/** Changes are a JSON merge patch (RFC 7396) of the entry as it reads. */
class ChangesTest {

    private final Given given = Given.twoRecords().after(recorded(visit()));

    @Test
    void nullRemovesAndWhatIsNotNamedStays() {
        Visit amended = amended("{'end': null, 'analysis': {'improvement': null}}");

        assertThat(amended.end()).isNull();
        assertThat(amended.analysis().given().orElseThrow().improvement()).isNull();
        assertThat(amended.analysis().given().orElseThrow().text().text()).isEqualTo("Mornings are calmer");
    }

    @Test
    void anAnswerThatWasNotGivenCanBeGiven() {
        assertThat(amended("{'concerns': 'The stair gate is broken'}")
                        .concerns()
                        .given())
                .isPresent();
        assertThat(amended("{'concerns': {'notGiven': 'not-done'}}").concerns().given())
                .isEmpty();
    }

    @Test
    void aGivenAnswerCanBeTakenBackWithTheReason() {
        Visit amended = amended(
                "{'analysis': {'text': null, 'improvement': null, 'notGiven': 'not-done', 'reason': 'Wrong child'}}");

        assertThat(amended.analysis().given()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "'x'", "{'reason': 'Child in need visit: Mia seen alone, plan checked'}"})
    void whatChangesNothingIsRefused(String changes) {
        amending(changes).blames("/changes");
    }

    @Test
    void anUnknownFieldIsRefusedWithItsPlace() {
        amending("{'colour': 'red', 'place': {'floor': '2'}, 'mode': 'by-owl'}")
                .blames("/changes/colour", "/changes/place/floor", "/changes/mode");
    }

    @Test
    void actionsKeepTheirIdsAndNewOnesCountOn() {
        Visit amended =
                amended("{'actions': [{'id': '" + mias(1) + "-1', 'what': 'Write to the school', 'byWhom': 'Rhys'},"
                        + " {'what': 'Fix the window', 'byWhom': 'Dawn'}]}");

        assertThat(amended.actions()).extracting(AgreedAction::id).containsExactly(mias(1) + "-1", mias(1) + "-2");
    }

    @Test
    void theIdOfARemovedActionIsNotGivenAgain() {
        amending("{'actions': []}").all().forEach(given::onFile);

        assertThat(amended("{'actions': [{'what': 'Fix the window', 'byWhom': 'Dawn'}]}")
                        .actions())
                .extracting(AgreedAction::id)
                .containsExactly(mias(1) + "-2");
    }

    @Test
    void anActionOfAnotherEntryIsNotBorrowedAndNoneStandsTwice() {
        given.after(recorded(visit()));

        amending("{'actions': [{'id': '" + mias(2) + "-1', 'what': 'x', 'byWhom': 'y'}]}")
                .blames("/changes/actions/0/id");
        amending("{'actions': [{'id': '" + mias(1) + "-1', 'what': 'x', 'byWhom': 'y'}," + " {'id': '" + mias(1)
                        + "-1', 'what': 'x', 'byWhom': 'y'}]}")
                .blames("/changes/actions/1/id");
    }

    @Test
    void aFactOfAReturnIsCorrectedByAReturn() {
        ImportedFact fact = new ImportedFact(
                "cp-plan-start", "Child protection plan", When.parse("2026-01-05"), "k", Map.of(), Circumstances.NONE);
        Timeliness none =
                new Timeliness("not-applicable: import", null, false, Duration.ZERO, null, null, null, List.of());
        given.onFile(new FactImported(mias(2), given.recorded(), fact, none, true));

        given.when(
                        new AmendNote(
                                MIA,
                                mias(2),
                                new AmendNote.Body(AmendmentKind.CORRECTION, "Wrong", json("{'headline': 'x'}"))),
                        Kinds.AMENDING)
                .refused(Refused.Kind.CONFLICT);
    }

    private Visit amended(String changes) {
        return (Visit) amending(changes).event(NoteAmended.class).content();
    }

    private Then amending(String changes) {
        return given.when(
                new AmendNote(MIA, mias(1), new AmendNote.Body(AmendmentKind.ADDITION, "Forgotten", json(changes))),
                Kinds.AMENDING);
    }
}
