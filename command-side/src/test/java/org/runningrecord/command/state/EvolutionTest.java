package org.runningrecord.command.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runningrecord.command.Body.json;
import static org.runningrecord.command.Body.recorded;
import static org.runningrecord.command.Body.visit;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.mias;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.runningrecord.command.Example;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.Story;
import org.runningrecord.command.amendment.AmendNote;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.content.Content;

class EvolutionTest {

    private final Given given = Given.twoRecords();

    @Test
    void noEventAndNoKindOfContentIsForgotten() {
        tellEverything();

        assertThat(types(given.events(MIA).stream())).isEqualTo(leaves(RecordEvent.class));
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
        assertThat(given.state(MIA).entry(mias(1)).actions()).isEqualTo(2);
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
        return given;
    }

    private <C extends Content> void recordExample(Template<C> template) {
        given.after(Example.of(template).command());
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
