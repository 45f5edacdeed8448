package org.runningrecord.command.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runningrecord.command.Body.json;
import static org.runningrecord.command.Body.recorded;
import static org.runningrecord.command.Body.visit;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.TOM;
import static org.runningrecord.command.Given.mias;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.runningrecord.command.Acts;
import org.runningrecord.command.Body;
import org.runningrecord.command.Example;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.Story;
import org.runningrecord.command.amendment.AmendNote;
import org.runningrecord.command.contact.RecordContact;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.AccessEvent.EmergencyAccessReviewed;
import org.runningrecord.events.AccessEvent.EmergencyAccessTaken;
import org.runningrecord.events.AccessEvent.InvolvementEnded;
import org.runningrecord.events.AccessEvent.PersonInvolved;
import org.runningrecord.events.AccessEvent.RecordDrawnForAudit;
import org.runningrecord.events.AccessEvent.RecordRestricted;
import org.runningrecord.events.AccessEvent.RecordRestrictionLifted;
import org.runningrecord.events.ActionEvent.ActionCancelled;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.CaseRecordEvent.RecordMergedInto;
import org.runningrecord.events.CaseRecordEvent.RecordTookIn;
import org.runningrecord.events.CaseRecordEvent.RecordUnmerged;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.ExpectationEvent.ExpectationCalledOff;
import org.runningrecord.events.ExpectationEvent.ExpectationEnded;
import org.runningrecord.events.ExpectationEvent.ExpectationMet;
import org.runningrecord.events.ExpectationEvent.ExpectationMoved;
import org.runningrecord.events.ExpectationEvent.ExpectationReopened;
import org.runningrecord.events.ExpectationEvent.ExpectationSet;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.SiblingEvent;
import org.runningrecord.events.value.Deadline;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Involvement;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.RecordRestriction;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.When;
import org.runningrecord.web.access.Ties;
import tools.jackson.databind.node.ObjectNode;

class EvolutionTest {

    private final Given given = Given.twoRecords();

    @Test
    void noEventAndNoKindOfContentIsForgotten() {
        tellEverything();

        assertThat(types(given.events(MIA).stream())).containsExactlyInAnyOrderElementsOf(leaves(RecordEvent.class));
        assertThat(types(given.events(MIA).stream()
                        .filter(EntryEvent.class::isInstance)
                        .map(event -> ((EntryEvent) event).content())))
                .isEqualTo(Set.copyOf(EventCatalogue.contents().values()));
        assertThat(given.state(MIA).entries().values())
                .extracting(EntryState::kind)
                .containsAll(EventCatalogue.contents().keySet());
    }

    @Test
    void aRecordBeginsWithItsOpening() {
        RecordEvent second = tellEverything().events(MIA).get(1);

        assertThatThrownBy(() -> Evolution.evolve(null, second)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAmendmentIsALaterVersionOfItsEntryAndNotAnEntry() {
        Story.VISIT.tell(given, 0);
        Story.AMEND.tell(given, 1);

        EntryState visit = given.state(MIA).entry(mias(1));
        assertThat(visit.versions()).isEqualTo(2);
        assertThat(visit.latest()).isEqualTo(2);
        assertThat(visit.author()).isEqualTo(Given.RHYS.id());
        assertThat(given.state(MIA).entry(mias(2))).isNull();
        assertThat(given.state(MIA).entry(mias(1)).actions().highest()).isEqualTo(2);
        for (String held : List.of(mias(1) + "-1", mias(1) + "-2")) {
            assertThat(given.state(MIA).holdsAction(held)).as(held).isTrue();
        }
        for (String other : List.of(
                mias(1) + "-0",
                mias(1) + "-3",
                mias(1) + "-01",
                mias(2) + "-1",
                mias(1) + "",
                "-1",
                "1-1",
                MIA + ".-1")) {
            assertThat(given.state(MIA).holdsAction(other)).as(other).isFalse();
        }
    }

    @Test
    void aPlannedVisitIsToBeMadeAgainOnceTheVisitThatMetItNoLongerNamesIt() {
        Story.PLAN.tell(given, 0);
        Story.VISIT_AS_PLANNED.tell(given, 1);
        assertThat(given.state(MIA).plan(mias(1)).fulfilledBy()).isEqualTo(2);
        assertThat(given.state(MIA).entry(mias(2)).meets()).isEqualTo(1);

        amended("{'fulfils': null}");

        assertThat(given.state(MIA).plan(mias(1)).fulfilledBy()).isNull();
        assertThat(given.state(MIA).plan(mias(1)).open()).isTrue();
        assertThat(given.state(MIA).entry(mias(2)).meets()).isNull();
    }

    @Test
    void aVisitThatWasNotMadeInPersonMeetsNoPlan() {
        Story.PLAN.tell(given, 0);
        given.after(recorded(visit().with("/mode", "virtual").with("/fulfils", mias(1).toString())));

        assertThat(given.state(MIA).plan(mias(1)).open()).isTrue();
        assertThat(given.state(MIA).entry(mias(2)).meets()).isNull();
    }

    @Test
    void anotherVisitThatHasMetThePlanSinceStaysTheOneThatMetIt() {
        Story.PLAN.tell(given, 0);
        Story.VISIT_AS_PLANNED.tell(given, 1);
        Story.VISIT_AS_PLANNED.tell(given, 1);
        assertThat(given.state(MIA).plan(mias(1)).fulfilledBy()).isEqualTo(3);

        amended("{'fulfils': null}");

        assertThat(given.state(MIA).plan(mias(1)).fulfilledBy()).isEqualTo(3);
    }

    @Test
    void onlyAFactThatARuleFindsSignificantIsSoFromTheBeginning() {
        Story.IMPORT.tell(given, 0);
        Story.CONTACT.tell(given, 0);

        assertThat(given.state(MIA).entry(mias(1)).significant()).isTrue();
        assertThat(given.state(MIA).entry(mias(2)).significant()).isFalse();
    }

    /** The visit at 2 as it now reads. */
    private void amended(String changes) {
        AmendNote.Body body = new AmendNote.Body(AmendmentKind.CORRECTION, "Mixed up", json(changes));
        given.after(new AmendNote(MIA, mias(2), body), Kinds.AMENDING);
    }

    @Test
    void anEntryOfAnotherRecordIsNotHere() {
        Story.VISIT.tell(given, 0);

        assertThat(given.state(Given.TOM).entry(mias(1))).isNull();
        assertThat(given.state(Given.TOM).plan(mias(1))).isNull();
    }

    private Given tellEverything() {
        Story.PLAN.tell(given, 0);
        Story.ATTEMPT.tell(given, 1);
        Story.RESCHEDULE.tell(given, 1);
        Story.CANCEL.tell(given, 1);
        Story.VISIT.tell(given, 0);
        Story.CONTACT.tell(given, 0);
        Story.SUPERVISION.tell(given, 0);
        Story.RISK.tell(given, 5);
        Story.IMPORT.tell(given, 0);
        Story.AMEND.tell(given, 5);
        Story.MARK.tell(given, 5);
        Story.REVISE.tell(given, 5);
        Story.WITHDRAW.tell(given, 5);
        given.at("2026-11-25T10:00:00Z");
        Kinds.TEMPLATES.all().stream()
                .filter(template -> !template.door().path().contains("{"))
                .forEach(this::recordExample);
        Kinds.TEMPLATES.all().stream()
                .filter(template -> template.door().path().contains("{about}"))
                .forEach(this::recordExampleAbout);
        actOnEverything();
        return given;
    }

    private void expectEverything() {
        EntryId expectation = given.state(MIA).nextEntry();
        Deadline due = new Deadline(Instant.EPOCH, null, Instant.EPOCH, null, null, Given.POLICY.version());
        given.onFile(new ExpectationSet(expectation, given.recorded(), "made-up", mias(5), mias(5), due));
        given.onFile(new ExpectationMoved(expectation, given.recorded(), due, due, null));
        given.onFile(new ExpectationMet(expectation, given.recorded(), mias(5), false, false));
        given.onFile(new ExpectationReopened(expectation, given.recorded()));
        given.onFile(new ExpectationEnded(expectation, given.recorded(), null, null));
        given.onFile(new ExpectationCalledOff(expectation, given.recorded(), Narrative.of("Not needed")));
    }

    private void actOnEverything() {
        given.after(new RecordContact(TOM, Body.contact().read()));
        EntryId toms = new EntryId(TOM, 1);
        Example<SiblingEvent> linked = Example.of(Kinds.of(SiblingEvent.class));
        given.after(linked.command(linked.body().with("/of", toms.toString()).read()));
        EntryId sibling = mias(given.state(MIA).version());
        given.after(linked.template()
                .command(TOM, linked.body().with("/of", mias(5).toString()).read()));
        for (Story story : List.of(Story.DISPUTE, Story.DECIDE, Story.RESTRICT, Story.LIFT)) {
            story.tell(given, 5);
        }
        expectEverything();
        given.onFile(new ActionCancelled(
                mias(5), mias(5) + "-2", given.recorded(), When.parse("2026-12-01"), Narrative.of("Not needed")));
        Story.CARRY_FORWARD.tell(given, 2);
        Story.COMPLETE.tell(given, 2);
        Story.MISFILE.tell(given, 5);
        act("misfiling", TOM, Map.of("entry", toms.toString()), MIA);
        act("unlinking", MIA, Map.of("entry", sibling.toString()), TOM);
        Narrative same = Narrative.of("Same birth certificate");
        given.onFile(new RecordTookIn(MIA, given.recorded(), TOM, same, List.of()));
        given.onFile(new RecordUnmerged(MIA, given.recorded(), TOM, same));
        given.onFile(new RecordMergedInto(MIA, given.recorded(), TOM, same));
        given.onFile(new RecordUnmerged(MIA, given.recorded(), TOM, same));
        whoMayOpenIt();
        act("adoption", MIA, Map.of(), TOM);
    }

    private void whoMayOpenIt() {
        Narrative why = Narrative.of("A colleague's child");
        Recorded recorded = given.recorded();
        given.onFile(new RecordRestricted(
                MIA, recorded, new RecordRestriction(why, List.of("team-manager"), List.of("w-ina"), null)));
        given.onFile(new RecordRestrictionLifted(MIA, recorded, why));
        given.onFile(
                new PersonInvolved(MIA, recorded, new Involvement(Given.DAWN, Involvement.As.REVIEWING_OFFICER, why)));
        given.onFile(new InvolvementEnded(MIA, recorded, Given.DAWN.id(), Involvement.As.REVIEWING_OFFICER, why));
        given.onFile(new RecordDrawnForAudit(MIA, recorded, "audit-1"));
        given.onFile(new EmergencyAccessTaken(MIA, recorded, why, recorded.at().plusSeconds(3600)));
        long taken = given.state(MIA).version();
        given.onFile(new EmergencyAccessReviewed(MIA, recorded, taken, true, why));
        assertThat(given.state(MIA).ties().emergencies())
                .containsExactly(new Ties.Emergency(
                        taken, recorded.by().id(), recorded.at().plusSeconds(3600), true));
    }

    private void act(String name, RecordId about, Map<String, String> path, RecordId other) {
        Body<?> body = Body.of(Acts.named(name).body(), (ObjectNode)
                Body.json(Acts.example(Acts.named(name)).tree().toString().replace(TOM.value(), other.value())));
        Acts.when(given, Acts.named(name), about, path, body.read()).all().forEach(given::onFile);
    }

    private <C extends Content> void recordExample(Template<C> template) {
        given.after(Example.of(template).command());
    }

    /** About an entry of a kind that it can be about. */
    private <C extends Content> void recordExampleAbout(Template<C> template) {
        Example<C> example = Example.of(template);
        EntryId about = given.state(MIA).entries().entrySet().stream()
                .filter(entry -> template.aboutKinds().isEmpty()
                        || template.aboutKinds().contains(entry.getValue().kind()))
                .map(entry -> mias(entry.getKey()))
                .findFirst()
                .orElseThrow();
        // nobody records the sign-off of what they wrote themselves
        given.by(Given.DAWN)
                .after(example.command(
                        example.body().with("/about", about.toString()).read()))
                .by(Given.RHYS);
    }

    private static Set<Class<?>> types(Stream<?> values) {
        return values.map(Object::getClass).collect(Collectors.toSet());
    }

    private static Set<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(permitted -> leaves(permitted).stream())
                        .collect(Collectors.toSet())
                : Set.of(type);
    }
}
