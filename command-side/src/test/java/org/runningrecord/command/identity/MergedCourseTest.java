package org.runningrecord.command.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.TOM;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.runningrecord.command.Acts;
import org.runningrecord.command.Body;
import org.runningrecord.command.Example;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.Then;
import org.runningrecord.command.amendment.AmendNote;
import org.runningrecord.command.caseload.CaseloadChanges;
import org.runningrecord.command.shell.StateBytes;
import org.runningrecord.command.state.ExpectationState;
import org.runningrecord.command.state.ExpectationState.Became;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.ExpectationEvent.ExpectationEnded;
import org.runningrecord.events.ExpectationEvent.ExpectationMet;
import org.runningrecord.events.ExpectationEvent.ExpectationSet;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.events.WorkforceEvent.CaseLeft;
import org.runningrecord.events.WorkforceEvent.CaseTaken;
import org.runningrecord.events.content.AssessmentStart;
import org.runningrecord.events.content.CarePlan;
import org.runningrecord.events.content.CaseAllocation;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.KeyMeeting;
import org.runningrecord.events.content.StatusChange;
import org.runningrecord.events.content.VisitFrequency;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.problem.Refused;

/** Mia's record is merged into Tom's, and what was expected and who held the case goes on there. */
class MergedCourseTest {

    private final Given given = Given.twoRecords().at("2026-11-25T10:00:00Z");

    @Test
    void whatIsExpectedGoesOnWithWhatItCountsFrom() {
        status(MIA, "2026-01-05", "cla");
        EntryId review = review(MIA, "2026-01-30");

        Then merged = act("merging");

        assertThat(merged.decided().get(MIA)).hasAtLeastOneElementOfType(ExpectationEnded.class);
        ExpectationSet next = set(merged, "cla-review");
        assertThat(next.from()).isEqualTo(review);
        assertThat(day(next)).isEqualTo(LocalDate.parse("2026-05-05"));

        merged.all().forEach(given::onFile);
        assertThat(given.state(MIA).expectations().values())
                .as("what was met there stays so")
                .extracting(one -> one.became())
                .contains(Became.MET)
                .doesNotContain(Became.OPEN);
        assertThat(StateBytes.read(StateBytes.write(given.state(TOM)))).isEqualTo(given.state(TOM));
        review(TOM, "2026-04-29");
        assertThat(given.events(TOM))
                .filteredOn(ExpectationMet.class::isInstance)
                .singleElement()
                .satisfies(
                        met -> assertThat(((ExpectationMet) met).expectation()).isEqualTo(next.expectation()));
    }

    @Test
    void whereTheyArePartedEachGoesOnByItself() {
        status(MIA, "2026-01-05", "cla");
        act("merging").all().forEach(given::onFile);

        Then parted = act("unmerging");

        assertThat(set(parted, "cla-review").start().record()).isEqualTo(MIA);
        parted.all().forEach(given::onFile);
        assertThat(open(TOM)).isZero();
        assertThat(open(MIA)).isPositive();
    }

    @Test
    void whatWasMetAndCalledOffIsSoAgainWhereTheyAreMergedAgain() {
        status(MIA, "2026-01-05", "cla");
        review(MIA, "2026-01-30");
        act("merging").all().forEach(given::onFile);
        review(TOM, "2026-05-06");
        callOff("cla-visit");
        act("unmerging").all().forEach(given::onFile);
        told(MIA, KeyMeeting.class, "/start", "2026-11-20", "/type", "core-group");

        act("merging").all().forEach(given::onFile);

        assertThat(became("cla-review"))
                .as("that it was met late is known again, and the next one is set anew")
                .containsExactly("MET true", "OPEN");
        assertThat(became("cla-visit")).containsExactly("CALLED_OFF");
        assertThat(StateBytes.read(StateBytes.write(given.state(TOM)))).isEqualTo(given.state(TOM));
    }

    @Test
    void statusesHoldBesideEachOtherUntilOneIsToldOfTheChildAsAWhole() {
        status(TOM, "2026-01-05", "cla");
        status(MIA, "2026-03-02", "cin");
        long before = open(TOM);
        act("merging").all().forEach(given::onFile);

        assertThat(open(TOM))
                .as("the reviews go on, and the visits to a child in need are new")
                .isGreaterThan(before);

        status(TOM, "2026-06-01", "cin");
        assertThat(given.state(TOM).expectations().entrySet().stream()
                        .filter(one -> one.getValue().became() == Became.OPEN)
                        .map(one -> one.getKey().replaceAll("/.*", "")))
                .contains("cin-visit")
                .doesNotContain("cla-review");
    }

    @Test
    void whoHeldTheCaseHoldsItStill() {
        Example<CaseAllocation> allocation = Example.of(Kinds.of(CaseAllocation.class));
        given.after(allocation.command());

        Then merged = act("merging");
        List<WorkforceEvent> changes = CaseloadChanges.of(
                merged.decided(), given.context(Map.of(MIA, given.state(MIA), TOM, given.state(TOM))));

        assertThat(changes).hasSize(2);
        assertThat(changes)
                .filteredOn(CaseLeft.class::isInstance)
                .singleElement()
                .satisfies(left -> assertThat(((CaseLeft) left).record()).isEqualTo(MIA));
        assertThat(changes)
                .filteredOn(CaseTaken.class::isInstance)
                .singleElement()
                .satisfies(taken -> {
                    assertThat(((CaseTaken) taken).worker()).isEqualTo("w-sam");
                    assertThat(((CaseTaken) taken).record()).isEqualTo(TOM);
                    assertThat(((CaseTaken) taken).standing().cases()).isEqualTo(1);
                });
    }

    @Test
    void whatHappenedOnOneDayKeepsItsOrder() {
        status(MIA, "2026-10-02", "cin");
        told(MIA, StatusChange.class, "/since", "2026-10-02", "/statuses", "[]");

        act("merging").all().forEach(given::onFile);

        assertThat(open(TOM)).isZero();
    }

    @Test
    void whatClocksSeeIsNotPutRightOnARecordThatWasMerged() {
        status(MIA, "2026-01-05", "cla");
        EntryId review = review(MIA, "2026-01-30");
        act("merging").all().forEach(given::onFile);

        amended(review, "{'start': '2026-01-29'}").refused(Refused.Kind.CONFLICT);
        Acts.when(given, "misfiling", Map.of("entry", review.toString())).refused(Refused.Kind.CONFLICT);
        amended(review, "{'headline': 'The first review'}").assertRecorded();
    }

    @Test
    void norIsItWhereNothingWasExpected() {
        EntryId review = review(MIA, "2026-01-30");
        act("merging").all().forEach(given::onFile);

        amended(review, "{'start': '2026-01-29'}").refused(Refused.Kind.CONFLICT);
    }

    @Test
    void aDeathThatIsToldOnEitherRecordEndsIt() {
        status(TOM, "2026-01-05", "cla");
        status(MIA, "2026-01-05", "cla");
        given.onFile(given.died(MIA, "2026-10-01"));

        act("merging").all().forEach(given::onFile);

        assertThat(open(TOM)).isZero();
        act("unmerging").all().forEach(given::onFile);
        assertThat(open(TOM)).isPositive();
        assertThat(open(MIA)).isZero();
    }

    @Test
    void aPlanThatWasMadeThereSaysHowOften() {
        status(TOM, "2026-10-05", "cin");
        told(MIA, CarePlan.class, "/agreed", "2026-10-05");
        EntryId plan = given.lastEntry(MIA);
        act("merging").all().forEach(given::onFile);

        weekly(plan).all().forEach(given::onFile);

        assertThat(due("cin-visit")).isEqualTo(LocalDate.parse("2026-10-12"));
        assertThat(StateBytes.read(StateBytes.write(given.state(TOM)))).isEqualTo(given.state(TOM));

        act("unmerging").all().forEach(given::onFile);
        assertThat(due("cin-visit")).as("a plan of another child").isEqualTo(LocalDate.parse("2026-11-02"));
        weekly(plan).blames("/plan");

        act("merging").all().forEach(given::onFile);
        assertThat(due("cin-visit")).isEqualTo(LocalDate.parse("2026-10-12"));
    }

    @Test
    void whatOnlyThereCanBeSignedOffIsSignedOffFirst() {
        told(MIA, AssessmentStart.class, "/started", "2026-03-02");

        act("merging").refused(Refused.Kind.CONFLICT);
    }

    @Test
    void whatOnlyThereCouldBeSaidIsNotExpectedOnTheRecordThatGoesOn() {
        told(MIA, AssessmentStart.class, "/started", "2026-03-02");
        given.state(MIA).expectations().values().stream()
                .filter(one -> one.due().dueBy() == null)
                .forEach(one -> callOff(MIA, one));

        act("merging").all().forEach(given::onFile);

        assertThat(became("assessment")).containsExactly("OPEN");
        assertThat(became("assessment-initial-review")).isEmpty();
        assertThat(became("assessment-second-review")).isEmpty();
    }

    private Then weekly(EntryId plan) {
        Example<VisitFrequency> often = Example.of(Kinds.of(VisitFrequency.class));
        return given.when(often.command(
                TOM,
                often.body()
                        .with("/since", "2026-10-05")
                        .with("/every", "{'every': 1, 'unit': 'weeks'}")
                        .with("/plan", plan)
                        .read()));
    }

    private void callOff(String rule) {
        ExpectationState open = of(rule).stream()
                .filter(one -> one.became() == Became.OPEN)
                .findFirst()
                .orElseThrow();
        callOff(TOM, open);
    }

    private void callOff(RecordId record, ExpectationState open) {
        Acts.when(
                        given,
                        Acts.named("expectation-calling-off"),
                        record,
                        Map.of("expectation", new EntryId(record, open.sequence()).toString()),
                        Acts.example(Acts.named("expectation-calling-off")).read())
                .all()
                .forEach(given::onFile);
    }

    private List<String> became(String rule) {
        return of(rule).stream()
                .map(one ->
                        one.became() + (one.met() == null ? "" : " " + one.met().late()))
                .toList();
    }

    /** All that a rule expects and expected on the record of Tom. */
    private List<ExpectationState> of(String rule) {
        return given.state(TOM).expectations().entrySet().stream()
                .filter(one -> one.getKey().startsWith(rule + "/"))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(ExpectationState::sequence))
                .toList();
    }

    /** When something is due on the record of Tom. */
    private LocalDate due(String rule) {
        return of(rule).stream()
                .filter(one -> one.became() == Became.OPEN)
                .map(one -> LocalDate.ofInstant(one.due().dueBy(), ZoneId.of("Europe/London")))
                .findFirst()
                .orElseThrow();
    }

    private Then amended(EntryId entry, String changes) {
        AmendNote.Body body = new AmendNote.Body(AmendmentKind.CORRECTION, "A slip", Body.json(changes));
        return given.when(new AmendNote(MIA, entry, body), Kinds.AMENDING);
    }

    private ExpectationSet set(Then then, String rule) {
        return then.decided().values().stream()
                .flatMap(List::stream)
                .filter(ExpectationSet.class::isInstance)
                .map(ExpectationSet.class::cast)
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(ExpectationSet set) {
        return LocalDate.ofInstant(Objects.requireNonNull(set.due().dueBy()), ZoneId.of("Europe/London"));
    }

    private long open(RecordId record) {
        return given.state(record).expectations().values().stream()
                .filter(one -> one.became() == Became.OPEN)
                .count();
    }

    private void status(RecordId record, String since, String status) {
        told(record, StatusChange.class, "/since", since, "/statuses", "['" + status + "']");
    }

    private EntryId review(RecordId record, String on) {
        told(record, KeyMeeting.class, "/start", on, "/type", "cla-review");
        return new EntryId(
                record,
                given.state(record).entries().entrySet().stream()
                        .mapToLong(Map.Entry::getKey)
                        .max()
                        .orElseThrow());
    }

    private <C extends Content> void told(RecordId record, Class<C> kind, String... values) {
        Example<C> example = Example.of(Kinds.of(kind));
        var body = kind == KeyMeeting.class ? example.body().without("/end") : example.body();
        body = body.without("/actions");
        for (int i = 0; i < values.length; i += 2) {
            body = body.with(values[i], values[i + 1]);
        }
        given.after(example.command(record, body.read()));
    }

    private Then act(String name) {
        return Acts.when(given, name, Map.of());
    }
}
