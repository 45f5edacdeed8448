package org.runningrecord.command.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.TOM;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.runningrecord.command.Acts;
import org.runningrecord.command.Body;
import org.runningrecord.command.Example;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.Then;
import org.runningrecord.command.shell.StateBytes;
import org.runningrecord.events.ExpectationEvent.ExpectationMoved;
import org.runningrecord.events.ExpectationEvent.ExpectationSet;
import org.runningrecord.events.content.CarePlan;
import org.runningrecord.events.content.Contact;
import org.runningrecord.events.content.KeyMeeting;
import org.runningrecord.events.content.MashDecision;
import org.runningrecord.events.content.Referral;
import org.runningrecord.events.content.StatusChange;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.content.VisitFrequency;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.web.problem.Refused;

/** Reviews of a child who is looked after are due one and four months after that, and then every six months. */
class ExpectationsTest {

    private static final KeyMeeting.Type REVIEW = KeyMeeting.Type.CLA_REVIEW;

    private final Given given = Given.twoRecords().at("2026-11-25T10:00:00Z");
    private final Casework reviews = new Casework(given, "cla-review");

    @Test
    void isSetByAStatusAndMetAndSetAgain() {
        assertThat(reviews.status("2026-01-05", "cla")).containsExactly("set 2026-02-05");
        assertThat(reviews.meeting(REVIEW, "2026-02-02")).containsExactly("met", "set 2026-05-05");
        assertThat(reviews.meeting(REVIEW, "2026-05-06")).containsExactly("met late", "set 2026-11-06");
    }

    @Test
    void namesTheRuleTheEntriesAndThePolicy() {
        reviews.status("2026-01-05", "cla");
        EntryId status = reviews.last();
        ExpectationSet set = set("cla-review");

        assertThat(set.start()).isEqualTo(status);
        assertThat(set.from()).isEqualTo(status);
        assertThat(set.due().policy()).isEqualTo(Given.POLICY.version());
        assertThat(set.due().from()).isEqualTo(Given.moment("2026-01-06T00:00:00Z"));
        assertThat(set.expectation().sequence()).isEqualTo(given.events(MIA).indexOf(set));
    }

    @Test
    void endsWithTheStatusAndIsSetAnewWithTheNext() {
        reviews.status("2026-01-05", "cla");

        assertThat(reviews.status("2026-01-20", "cin")).containsExactly("ended");
        assertThat(reviews.status("2026-03-01", "cla", "cp")).containsExactly("set 2026-04-01");
        assertThat(reviews.status("2026-03-10", "cla")).isEmpty();
        assertThat(reviews.status("2026-03-20")).containsExactly("ended");
    }

    @Test
    void movesWhereWhatItCountsFromIsPutRight() {
        reviews.status("2026-01-05", "cla");
        EntryId status = reviews.last();

        assertThat(reviews.amended(status, "{'since': '2026-01-12'}")).containsExactly("moved 2026-02-12");
        assertThat(reviews.amended(status, "{'reason': 'Plainer'}")).isEmpty();
    }

    @Test
    void isOpenAgainWhereWhatMetItWasOfAnotherChild() {
        reviews.status("2026-01-05", "cla");
        reviews.meeting(REVIEW, "2026-02-02");
        EntryId review = reviews.last();

        assertThat(reviews.misfiled(review)).containsExactly("reopened", "ended");
        assertThat(reviews.meeting(REVIEW, "2026-02-04")).containsExactly("met", "set 2026-05-05");
    }

    @Test
    void whetherItWasInTimeIsPutRightWithTheDate() {
        reviews.status("2026-01-05", "cla");
        EntryId status = reviews.last();
        reviews.meeting(REVIEW, "2026-02-02");
        EntryId review = reviews.last();

        assertThat(reviews.amended(review, "{'start': '2026-02-09', 'end': null}"))
                .contains("met late");
        assertThat(reviews.amended(review, "{'start': '2026-02-03'}")).contains("met");
        assertThat(reviews.amended(status, "{'since': '2025-12-01'}")).contains("moved 2026-01-01", "met late");
    }

    @Test
    void isMetByTheEarlierWhereThatIsToldOfLater() {
        reviews.status("2026-01-05", "cla");
        reviews.meeting(REVIEW, "2026-02-09");

        assertThat(reviews.meeting(REVIEW, "2026-02-03"))
                .as("the one that was thought to be the first was the second")
                .containsExactly("met", "moved 2026-08-09");
    }

    @Test
    void whatEndedIsMetAfterAllWhereItIsToldThatItWasDoneBefore() {
        reviews.status("2026-01-05", "cla");
        assertThat(reviews.status("2026-02-02")).containsExactly("ended");

        assertThat(reviews.meeting(REVIEW, "2026-01-30")).containsExactly("met");
        assertThat(reviews.meeting(REVIEW, "2026-02-04")).isEmpty();
    }

    @Test
    void followsOnEveryRecordThatACommandWritesTo() {
        given.after(Example.of(Kinds.of(StatusChange.class))
                .command(Example.of(Kinds.of(StatusChange.class))
                        .body()
                        .with("/children", "[{'record': '%s'}, {'record': '%s'}]".formatted(MIA, TOM))
                        .read()));

        assertThat(given.events(TOM)).anyMatch(ExpectationSet.class::isInstance);
        assertThat(given.events(MIA)).anyMatch(ExpectationSet.class::isInstance);
    }

    @Test
    void theChildsPlanMovesTheVisitThatIsExpected() {
        Casework visits = new Casework(given, "cp-visit");
        assertThat(visits.status("2026-10-05", "cp")).containsExactly("set 2026-10-19");
        Body<VisitFrequency> weekly =
                Example.of(Kinds.of(VisitFrequency.class)).body().with("/every", "{'every': 1, 'unit': 'weeks'}");

        assertThat(visits.told(VisitFrequency.class, weekly)).containsExactly("moved 2026-10-12");
    }

    @Test
    void thePlanOfABrotherMovesNothing() {
        Casework visits = new Casework(given, "cin-visit");
        visits.status("2026-10-05", "cin");
        Example<CarePlan> plan = Example.of(Kinds.of(CarePlan.class));
        given.after(plan.command(TOM, plan.body().read()));
        Body<VisitFrequency> both = Example.of(Kinds.of(VisitFrequency.class))
                .body()
                .with("/children", "[{'record': '%s'}, {'record': '%s'}]".formatted(MIA, TOM))
                .with("/every", "{'every': 1, 'unit': 'weeks'}")
                .with("/plan", given.lastEntry(TOM));

        assertThat(visits.told(VisitFrequency.class, both)).isEmpty();
    }

    @Test
    void anEntryThatNoClockLooksAtChangesNothing() {
        reviews.status("2026-01-05", "cla");

        assertThat(reviews.told(Contact.class, Body.contact())).isEmpty();
    }

    @Test
    void anotherPolicyMovesNothingByItself() {
        reviews.status("2026-01-05", "cla");
        given.at("2026-11-25T11:00:00Z").adopt("england");

        assertThat(reviews.status("2026-01-06", "cla", "cp")).isEmpty();
        assertThat(reviews.meeting(REVIEW, "2026-02-02"))
                .as("what comes next is counted under the policy in force")
                .containsExactly("met", "set 2026-05-02");
    }

    @Test
    void isCountedUnderThePolicyInForceOnceSomebodySaysSo() {
        reviews.status("2026-01-05", "cla");
        EntryId status = reviews.last();
        assertThat(recount().refused(Refused.Kind.CONFLICT)).isNotNull();
        given.at("2026-11-25T11:00:00Z").adopt("england");

        Then recounted = recount();

        ExpectationMoved moved = recounted.all().stream()
                .filter(ExpectationMoved.class::isInstance)
                .map(ExpectationMoved.class::cast)
                .filter(one -> one.expectation().equals(set("cla-review").expectation()))
                .findFirst()
                .orElseThrow();
        assertThat(moved.before().policy().name()).isEqualTo("england-default");
        assertThat(moved.now().policy().name()).isEqualTo("england");
        assertThat(moved.reason()).isNotNull();
        assertThat(reviews.after(recounted)).contains("moved 2026-02-02");
        assertThat(reviews.amended(status, "{'since': '2026-01-06'}")).containsExactly("moved 2026-02-03");
    }

    @Test
    void whatOnlyTheNewPolicyExpectsIsSetOnceSomebodyHasItCounted() {
        given.adopt("wales-default");
        assertThat(reviews.status("2026-01-05", "cla"))
                .as("a policy without clocks")
                .isEmpty();
        given.at("2026-11-25T11:00:00Z").adopt("england");

        assertThat(reviews.after(recount())).containsExactly("set 2026-02-02");
        assertThat(recount().refused(Refused.Kind.CONFLICT)).isNotNull();
    }

    @Test
    void whatOnlyTheNewPolicyExpectsIsSetWithTheNextEntryToo() {
        given.adopt("wales-default");
        reviews.status("2026-01-05", "cla");
        given.at("2026-11-25T11:00:00Z").adopt("england");

        assertThat(reviews.told(Contact.class, Body.contact()))
                .as("no clock looks at a contact")
                .isEmpty();
        assertThat(reviews.told(
                        Visit.class, Body.visit().with("/start", "2026-10-09").without("/end")))
                .containsExactly("set 2026-02-02");
    }

    @Test
    void whatWasMetWhenItWasToldIsExpectedWhereThatTurnsOutNotToBeSo() {
        given.adopt("england");
        Casework decisions = new Casework(given, "referral-decision");
        decisions.told(
                MashDecision.class,
                Example.of(Kinds.of(MashDecision.class)).body().with("/made", "2026-01-06"));
        EntryId decision = decisions.last();
        assertThat(decisions.told(
                        Referral.class,
                        Example.of(Kinds.of(Referral.class)).body().with("/received", "2026-01-05")))
                .as("it was decided already")
                .isEmpty();

        assertThat(decisions.misfiled(decision)).containsExactly("set 2026-01-06");
    }

    @Test
    void whatHadEndedWhenItWasToldIsExpectedWhereThatTurnsOutNotToBeSo() {
        reviews.status("2026-03-02");
        EntryId closing = reviews.last();
        assertThat(reviews.status("2026-01-05", "cla"))
                .as("it was closed since")
                .isEmpty();

        assertThat(reviews.misfiled(closing)).containsExactly("set 2026-02-05");
    }

    @Test
    void whatMetTheOldPolicyAndNotTheNewIsExpectedStill() {
        Casework visits = new Casework(given, "cin-visit");
        visits.status("2026-10-01", "cin");
        given.at("2026-11-25T11:00:00Z").adopt(ownPolicy(3, "  - social-worker\n", ""));

        assertThat(visits.told(
                        Visit.class, Body.visit().with("/start", "2026-10-09").without("/end")))
                .containsExactly("met", "set 2026-10-29");
    }

    @Test
    void whatAPolicyDoesNotKnowIsExpectedAgainWhereTheNextOneDoes() {
        Casework visits = new Casework(given, "cin-visit");
        visits.status("2026-10-01", "cin");
        given.at("2026-11-25T11:00:00Z").adopt(ownPolicy(3, "id: cin-visit", "id: another"));
        assertThat(visits.after(recount())).containsExactly("ended");
        given.at("2026-11-25T12:00:00Z").adopt(ownPolicy(4, "id: cin-visit", "id: cin-visit"));

        assertThat(visits.after(recount())).containsExactly("set 2026-10-29");
    }

    @Test
    void whatAPolicyDoesNotExpectIsNotMetByTheOneThatDid() {
        Casework visits = new Casework(given, "cin-visit");
        visits.status("2026-10-01", "cin");
        given.at("2026-11-25T11:00:00Z").adopt(ownPolicy(3, "id: cin-visit", "id: another"));
        visits.after(recount());

        assertThat(visits.told(
                        Visit.class, Body.visit().with("/start", "2026-10-09").without("/end")))
                .isEmpty();
        assertThat(StateBytes.read(StateBytes.write(given.state(MIA)))).isEqualTo(given.state(MIA));
    }

    private static RecordingPolicy ownPolicy(int version, String text, String instead) {
        try (InputStream in = RecordingPolicy.class.getResourceAsStream("/recording-policies/england-default-2.yaml")) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(yaml).contains(text);
            return RecordingPolicy.read(yaml.replace("version: 2", "version: " + version)
                    .replace(text, instead)
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPlanThatIsMadeInTheConferenceBeginsTheClocksOfThatDay() {
        given.adopt("england");
        Casework groups = new Casework(given, "core-group");
        groups.meeting(KeyMeeting.Type.INITIAL_CHILD_PROTECTION_CONFERENCE, "2026-10-22T10:00:00+01:00");

        assertThat(groups.status("2026-10-22T12:00:00+01:00", "cp")).containsExactly("set 2026-11-05");
    }

    @Test
    void whatIsCalledOffStaysSo() {
        given.adopt("england");
        Casework conferences = new Casework(given, "initial-conference");
        conferences.meeting(KeyMeeting.Type.STRATEGY_DISCUSSION, "2026-10-01");
        EntryId discussion = conferences.last();

        assertThat(conferences.after(callOff(set("initial-conference").expectation())))
                .containsExactly("calledoff");
        callOff(set("initial-conference").expectation()).refused(Refused.Kind.NOT_FOUND);
        assertThat(conferences.amended(discussion, "{'start': '2026-10-02'}")).isEmpty();
        assertThat(conferences.meeting(KeyMeeting.Type.STRATEGY_DISCUSSION, "2026-11-02"))
                .as("another discussion expects another conference")
                .containsExactly("set 2026-11-23");
    }

    @Test
    void nothingIsExpectedOfARecordThatIsClosedForGood() {
        reviews.status("2026-01-05", "cla");

        assertThat(reviews.after(Acts.when(given, "adoption", Map.of()))).containsExactly("ended");
    }

    @Test
    void whatWasMetStaysSoWhereTheRecordIsClosedForGood() {
        reviews.status("2026-01-05", "cla");
        reviews.meeting(REVIEW, "2026-02-09");
        EntryId review = reviews.last();

        assertThat(reviews.after(Acts.when(given, "adoption", Map.of())))
                .as("only the next one is open")
                .containsExactly("ended");
        assertThat(reviews.amended(review, "{'start': '2026-02-04', 'end': null}"))
                .as("it was in time after all")
                .contains("met");
        assertThat(reviews.misfiled(review))
                .as("what was not done can no longer be done")
                .containsExactly("ended");
    }

    @Test
    void whatWasDoneBeforeTheRecordWasClosedForGoodIsMetAfterAllAndNothingIsSet() {
        reviews.status("2026-01-05", "cla");
        reviews.after(Acts.when(given, "adoption", Map.of()));

        assertThat(reviews.meeting(REVIEW, "2026-02-02")).containsExactly("met");
    }

    @Test
    void whatIsToldOfTheTimeAfterADeathMeetsNothing() {
        reviews.status("2026-01-05", "cla");
        given.onFile(given.died(MIA, "2026-01-20"));

        assertThat(reviews.meeting(REVIEW, "2026-01-30")).containsExactly("ended");
        assertThat(reviews.meeting(REVIEW, "2026-01-19")).containsExactly("met");
    }

    private Then recount() {
        return Acts.when(given, "expectation-recount", Map.of());
    }

    private Then callOff(EntryId expectation) {
        return Acts.when(given, "expectation-calling-off", Map.of("expectation", expectation.toString()));
    }

    private ExpectationSet set(String rule) {
        return given.events(MIA).stream()
                .filter(event ->
                        event instanceof ExpectationSet set && set.rule().equals(rule))
                .map(ExpectationSet.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
