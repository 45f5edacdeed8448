package org.runningrecord.policy.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningrecord.events.content.Assessment;
import org.runningrecord.events.content.AssessmentReview;
import org.runningrecord.events.content.AssessmentSignOff;
import org.runningrecord.events.content.AssessmentStart;
import org.runningrecord.events.content.CarePlan;
import org.runningrecord.events.content.CaseAllocation;
import org.runningrecord.events.content.CaseTransfer;
import org.runningrecord.events.content.ChildVisited;
import org.runningrecord.events.content.Contact;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.KeyMeeting;
import org.runningrecord.events.content.LearningLog;
import org.runningrecord.events.content.MashDecision;
import org.runningrecord.events.content.OnePageProfile;
import org.runningrecord.events.content.PathwayPlan;
import org.runningrecord.events.content.PlacementChange;
import org.runningrecord.events.content.Referral;
import org.runningrecord.events.content.StatusChange;
import org.runningrecord.events.content.Supervision;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.content.VisitFrequency;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Frequency;
import org.runningrecord.events.value.Occurrence;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;

/** What clocks see of entries. */
class OccurrencesTest {

    private static final RecordId MIA = new RecordId("00000000-0000-4000-8000-000000000001");
    private static final RecordId TOM = new RecordId("00000000-0000-4000-8000-000000000002");
    private static final EntryId ENTRY = new EntryId(MIA, 9);
    private static final EntryId START = new EntryId(MIA, 3);
    private static final Practitioner SAM = new Practitioner("w-sam", "Sam Sample", "social-worker", "North");
    private static final When DAY = When.parse("2026-10-01");

    static List<Arguments> kinds() {
        return List.of(
                Arguments.of("referral", Told.of(Referral.class, Map.of("received", DAY))),
                Arguments.of("mash-decision", Told.of(MashDecision.class, Map.of("made", DAY))),
                Arguments.of("assessment-start", Told.of(AssessmentStart.class, Map.of("started", DAY))),
                Arguments.of(
                        "assessment", Told.of(Assessment.class, Map.of("completed", DAY, "began", Answer.of(START)))),
                Arguments.of("assessment-sign-off", signOff(true)),
                Arguments.of("assessment-review-second", review(START)),
                Arguments.of("care-plan", Told.of(CarePlan.class, Map.of("agreed", DAY, "type", CarePlan.Type.CARE))),
                Arguments.of("pathway-plan", Told.of(PathwayPlan.class, Map.of("agreed", DAY))),
                Arguments.of("placement-change", placement()),
                Arguments.of("supervision", Told.of(Supervision.class, Map.of("start", DAY))),
                Arguments.of("learning-log", Told.of(LearningLog.class, Map.of("start", DAY))),
                Arguments.of("one-page-profile", Told.of(OnePageProfile.class, Map.of("updated", DAY))),
                Arguments.of("visit", visit(Visit.Mode.IN_PERSON, MIA, Answer.of(true))),
                Arguments.of(
                        "cla-review",
                        Told.of(KeyMeeting.class, Map.of("start", DAY, "type", KeyMeeting.Type.CLA_REVIEW))),
                Arguments.of("status-change", status()),
                Arguments.of("visit-frequency", frequency(START)),
                Arguments.of("case-allocation", allocation()),
                Arguments.of("case-transfer", transfer(Answer.of(SAM))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void goByTheirNames(String name, Content content) {
        Occurrence seen = seen(content).orElseThrow();

        assertThat(seen.name()).isEqualTo(name);
        assertThat(seen.entry()).isEqualTo(9);
        assertThat(seen.when()).isEqualTo(DAY);
    }

    @Test
    void aVisitIsOneInPersonInWhichThisChildWasSeen() {
        assertThat(seen(visit(Visit.Mode.VIRTUAL, MIA, Answer.of(true)))).isEmpty();
        assertThat(seen(visit(Visit.Mode.IN_PERSON, TOM, Answer.of(true)))).isEmpty();
        assertThat(seen(visit(Visit.Mode.IN_PERSON, MIA, Answer.of(false)))).isEmpty();
        assertThat(seen(visit(Visit.Mode.IN_PERSON, MIA, new Answer.NotGiven<>(Answer.WhyNotGiven.NOT_KNOWN, "?"))))
                .isEmpty();
    }

    @Test
    void noClockLooksAtAContactOrASignOffThatWasRefused() {
        assertThat(seen(Told.of(Contact.class, Map.of("start", DAY)))).isEmpty();
        assertThat(seen(signOff(false))).isEmpty();
    }

    @Test
    void whoVisitedDecidesWhetherItCounts() {
        Visit bySam = (Visit) visit(Visit.Mode.IN_PERSON, MIA, Answer.of(true));
        Visit bySomebody =
                Told.of(Visit.class, Map.of("mode", Visit.Mode.IN_PERSON, "start", DAY, "children", bySam.children()));

        assertThat(seen(bySam).orElseThrow().role()).isEqualTo("social-worker");
        assertThat(seen(bySomebody).orElseThrow().role()).isEqualTo("unknown");
        assertThat(seen(status()).orElseThrow().role()).isNull();
    }

    @Test
    void someAreAboutAnEntryOfTheSameRecord() {
        assertThat(seen(review(START)).orElseThrow().about()).isEqualTo(3);
        assertThat(seen(signOff(true)).orElseThrow().about()).isEqualTo(3);
        assertThat(seen(frequency(START)).orElseThrow().about()).isEqualTo(3);
        assertThat(seen(Told.of(Assessment.class, Map.of("completed", DAY, "began", Answer.of(START))))
                        .orElseThrow()
                        .about())
                .isEqualTo(3);
        assertThat(seen(review(new EntryId(TOM, 3))).orElseThrow().about()).isNull();
        assertThat(seen(status()).orElseThrow().about()).isNull();
    }

    @Test
    void aPlanOfAnotherRecordIsNotNoPlan() {
        assertThat(seen(frequency(new EntryId(TOM, 3))).orElseThrow().about())
                .as("the number of no entry")
                .isZero();
        assertThat(seen(frequency(null)).orElseThrow().about()).isNull();
    }

    @Test
    void whatAnotherRecordTellsMayGoByANumberHere() {
        assertThat(Occurrences.of(ENTRY, frequency(new EntryId(TOM, 3)), other -> -7)
                        .orElseThrow()
                        .about())
                .isEqualTo(-7);
    }

    @Test
    void clocksAskWhatElseTheySay() {
        assertThat(said(status())).containsExactly("cp", "cla");
        assertThat(said(allocation())).containsExactly("w-sam", "co-works");
        assertThat(said(transfer(Answer.of(SAM)))).containsExactly("w-sam");
        assertThat(said(transfer(new Answer.NotGiven<>(Answer.WhyNotGiven.NOT_DONE, "Not yet"))))
                .isEmpty();
        assertThat(said(placement())).containsExactly("foster-care");
        assertThat(said(Told.of(CarePlan.class, Map.of("agreed", DAY, "type", CarePlan.Type.CHILD_PROTECTION))))
                .containsExactly("child-protection");
        assertThat(said(frequency(START))).containsExactly("10", "working-days");
        assertThat(said(Told.of(Referral.class, Map.of("received", DAY)))).isEmpty();
    }

    @Test
    void theNamesAreThoseThatProfilesMayUse() {
        assertThat(Occurrences.names())
                .contains("visit", "assessment-review-initial", "strategy-discussion", "one-page-profile")
                .doesNotContain("status-change", "visit-frequency", "contact");
        assertThat(Occurrences.plans())
                .containsExactlyInAnyOrder("early-help", "child-in-need", "child-protection", "care", "pathway-plan");
    }

    private static Optional<Occurrence> seen(Content content) {
        return Occurrences.of(ENTRY, content);
    }

    private static List<String> said(Content content) {
        return seen(content).orElseThrow().said();
    }

    private static Content visit(Visit.Mode mode, RecordId child, Answer<Boolean> seen) {
        ChildVisited visited = Told.of(ChildVisited.class, Map.of("record", child, "seen", seen));
        return Told.of(
                Visit.class,
                Map.of(
                        "mode",
                        mode,
                        "start",
                        DAY,
                        "children",
                        List.of(visited),
                        "circumstances",
                        new Circumstances(SAM, null, null, null, List.of())));
    }

    private static Content signOff(boolean signedOff) {
        return Told.of(AssessmentSignOff.class, Map.of("decided", DAY, "about", START, "signedOff", signedOff));
    }

    private static Content review(EntryId about) {
        return Told.of(
                AssessmentReview.class,
                Map.of("reviewed", DAY, "about", about, "stage", AssessmentReview.Stage.SECOND));
    }

    private static Content placement() {
        PlacementChange.Placement to = new PlacementChange.Placement(PlacementChange.Type.FOSTER_CARE, null, null);
        return Told.of(PlacementChange.class, Map.of("moved", DAY, "to", to));
    }

    private static Content status() {
        return Told.of(
                StatusChange.class,
                Map.of("since", DAY, "statuses", List.of(StatusChange.Status.CP, StatusChange.Status.CLA)));
    }

    private static Content frequency(@Nullable EntryId plan) {
        Map<String, Object> told =
                new HashMap<>(Map.of("since", DAY, "every", new Frequency(10, Frequency.Unit.WORKING_DAYS)));
        if (plan != null) {
            told.put("plan", plan);
        }
        return Told.of(VisitFrequency.class, told);
    }

    private static Content allocation() {
        return Told.of(
                CaseAllocation.class, Map.of("allocated", DAY, "to", SAM, "share", CaseAllocation.Share.CO_WORKS));
    }

    private static Content transfer(Answer<Practitioner> worker) {
        return Told.of(CaseTransfer.class, Map.of("transferred", DAY, "newWorker", worker));
    }
}
