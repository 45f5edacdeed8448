package org.runningrecord.command.censusimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.CaseRecordEvent.RecordClosedByAdoption;
import org.runningrecord.events.ImportEvent.FactImported;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitCancelled;
import org.runningrecord.events.PlannedVisitEvent.VisitPlanned;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.content.PlannedVisit;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.Adoption;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Expectation;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PolicyVersion;
import org.runningrecord.events.value.When;

class ImportDeciderTest {

    private static final String CLOSED = "<CINclosureDate>2023-02-27</CINclosureDate>";

    private final Case record = new Case();

    @Test
    void takesFactsOverWithTheirDatesAndTheReturnAsTheirSource() {
        List<RecordEvent> events = record.imported(Returns.episode(CLOSED));

        FactImported closure = (FactImported) events.get(2);
        assertThat(closure.entry().sequence()).isEqualTo(3);
        assertThat(closure.content().fact()).isEqualTo("closure");
        assertThat(closure.content().occurred()).hasToString("2023-02-27");
        assertThat(closure.content().key()).isEqualTo("cin/201-episode-1/closure");
        assertThat(closure.content().circumstances().source().agency())
                .isEqualTo("CIN census 2023 of local authority 201, reference date 2023-03-31, serial number 001");
    }

    @Test
    void carriesNoDeadlineAndIsNeverLate() {
        assertThat(record.imported(Returns.episode(CLOSED)))
                .extracting(event -> ((FactImported) event).timeliness())
                .allSatisfy(timeliness -> {
                    assertThat(timeliness.rule()).isEqualTo("not-applicable: import");
                    assertThat(timeliness.late()).isFalse();
                    assertThat(timeliness.dueBy()).isNull();
                });
    }

    @Test
    void asksThePolicyWhichKindsAreSignificant() {
        List<RecordEvent> events = record.imported(
                Returns.episode("<Section47><S47ActualStartDate>2022-10-07</S47ActualStartDate></Section47>"));

        assertThat(events)
                .extracting(event ->
                        ((FactImported) event).content().fact() + " " + ((FactImported) event).significantByRule())
                .containsExactly("birth true", "referral false", "section-47 true");
    }

    @Test
    void addsNothingWhenTheSameReturnComesAgain() {
        record.imported(Returns.episode(CLOSED));

        assertThat(record.takes(Returns.episode(CLOSED))).isEmpty();
    }

    @Test
    void takesNothingOfALifeThatTheRecordDoesNotTellOf() {
        record.imported(Returns.episode(""));
        record.apply(new RecordClosedByAdoption(Case.entry(0).record(), Case.RECORDED, adoption("2023-02-01")));
        String closed =
                Returns.episode("<Section47><S47ActualStartDate>2022-10-07</S47ActualStartDate></Section47>" + CLOSED);

        AfterAdoption later = catchThrowableOfType(AfterAdoption.class, () -> record.imported(closed));

        assertThat(later.facts()).extracting(fact -> fact.kind().fact()).containsExactly("closure");
        assertThat(record.importedWithout(closed, later.facts()))
                .extracting(event -> ((FactImported) event).content().fact())
                .containsExactly("section-47");
        assertThat(record.takes(Returns.episode(""))).isEmpty();
    }

    @Test
    void whatWasOnFileBeforeTheAdoptionWasKnownIsNotNew() {
        record.imported(Returns.episode(CLOSED));
        record.apply(new RecordClosedByAdoption(Case.entry(0).record(), Case.RECORDED, adoption("2023-02-01")));

        assertThat(record.takes(Returns.episode(CLOSED))).isEmpty();
    }

    private static Adoption adoption(String ordered) {
        return new Adoption(When.parse(ordered), "Family Court", Answer.of(Narrative.of("With the adoption team")));
    }

    @Test
    void addsOnlyTheGapThatIsFilled() {
        record.imported(Returns.episode(""));

        assertThat(record.takes(Returns.episode(CLOSED))).containsExactly("+ closure 2023-02-27");
    }

    @Test
    void correctsADateThatHasChangedAndNamesTheReturn() {
        record.imported(Returns.episode(CLOSED));

        List<RecordEvent> events =
                record.imported(Returns.episode(CLOSED.replace("27", "28")).replace("<SerialNo>001", "<SerialNo>002"));

        NoteAmended amended = (NoteAmended) events.get(0);
        assertThat(events).hasSize(1);
        assertThat(amended.kind()).isEqualTo(AmendmentKind.CORRECTION);
        assertThat(amended.version()).isEqualTo(2);
        assertThat(amended.entry().sequence()).isEqualTo(3);
        assertThat(amended.reason()).contains("serial number 002");
        assertThat(amended.content().occurred()).hasToString("2023-02-28");
        assertThat(amended.content().circumstances().source().agency()).contains("serial number 002");
        assertThat(amended.timeliness().rule()).isEqualTo("not-applicable: import");
    }

    @Test
    void doesNotTakeBackWhatANewerReturnTold() {
        String first = Returns.episode(CLOSED);
        record.imported(first);
        record.imported(first.replace("2023-02-27", "2023-02-28").replace("2023-05-23T", "2023-06-01T"));

        assertThat(record.takes(first)).isEmpty();
    }

    @Test
    void addsTheBirthOfAChildWhoWasExpected() {
        record.imported(
                Returns.census(Returns.child("<ExpectedPersonBirthDate>2023-08-01</ExpectedPersonBirthDate>", "")));

        assertThat(record.takes(Returns.census(Returns.child("<PersonBirthDate>2023-08-05</PersonBirthDate>", ""))))
                .containsExactly("+ birth 2023-08-05");
    }

    @Test
    void callsOffTheVisitsThatWereStillToBeMadeWhenTheReturnTellsOfADeath() {
        record.apply(planned(Case.entry(1)));
        String dead = Returns.census(Returns.child("<PersonDeathDate>2023-01-08</PersonDeathDate>", ""));

        List<RecordEvent> events = record.imported(dead);

        assertThat(((FactImported) events.get(0)).content().fact()).isEqualTo("death");
        assertThat(((PlannedVisitCancelled) events.get(1)).planned()).isEqualTo(Case.entry(1));
        assertThat(record.imported(dead)).isEmpty();
    }

    @Test
    void stillExpectsTheRecordOfAVisitThatWasToBeMadeBeforeTheDeath() {
        record.apply(planned(Case.entry(1), "2023-01-05T10:00:00Z"));

        assertThat(record.imported(Returns.census(Returns.child("<PersonDeathDate>2023-01-08</PersonDeathDate>", ""))))
                .hasSize(1);
    }

    private static VisitPlanned planned(EntryId id) {
        return planned(id, "2026-12-01T10:00:00Z");
    }

    private static VisitPlanned planned(EntryId id, String moment) {
        When start = When.parse(moment);
        PlannedVisit visit = new PlannedVisit(
                "School holidays",
                Visit.VisitType.CIN,
                Visit.Mode.IN_PERSON,
                start,
                start,
                new Visit.Place(Visit.Setting.HOME, null),
                Case.RECORDED.by(),
                null);
        Instant due = Instant.parse("2026-12-03T10:00:00Z");
        return new VisitPlanned(
                id,
                Case.RECORDED,
                visit,
                new Expectation(
                        start.end(ZoneOffset.UTC),
                        due,
                        "home-visit-48-hours",
                        new PolicyVersion("england-default", 1, "0")));
    }
}
