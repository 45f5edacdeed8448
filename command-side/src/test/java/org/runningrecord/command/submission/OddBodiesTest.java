package org.runningrecord.command.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Body.json;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.mias;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.runningrecord.command.Body;
import org.runningrecord.command.Example;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.Then;
import org.runningrecord.command.amendment.AmendNote;
import org.runningrecord.command.decision.ChildCommand;
import org.runningrecord.command.decision.Decider;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.plannedvisit.PlanCommand.PlanVisit;
import org.runningrecord.command.plannedvisit.PlannedVisitDecider;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.EventName;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.content.Content;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.web.problem.Refused;
import tools.jackson.databind.JsonNode;

/** Whatever stands at whatever place of a body, it is recorded as it was said or refused with a place: nothing crashes and nothing is bent. */
class OddBodiesTest {

    private static final EventCodec CODEC = new EventCodec();

    private final Bodies bodies = new Bodies();

    @TestFactory
    Stream<DynamicTest> nothingCrashes() {
        Given nothing = Given.twoRecords();
        return Stream.concat(
                odd(
                        Body.plannedVisit(),
                        nothing,
                        visit -> new PlanVisit(MIA, visit),
                        visit -> PlannedVisitDecider::decide),
                Kinds.TEMPLATES.all().stream().flatMap(this::oddExamples));
    }

    private <C extends Content> Stream<DynamicTest> oddExamples(Template<C> template) {
        Example<C> example = Example.of(template);
        Given recorded = example.given().after(example.command());
        long entry = recorded.lastEntry(MIA).sequence();
        return Stream.concat(
                odd(example.body(), example.given(), example::command, Kinds::deciding),
                amended(example.body(), recorded, entry));
    }

    private <T, C extends ChildCommand> Stream<DynamicTest> odd(
            Body<T> good, Given given, Function<T, C> command, Function<C, Decider<C>> decider) {
        return good.places()
                .map(place -> DynamicTest.dynamicTest(good.type().getSimpleName() + " " + place, () -> {
                    for (JsonNode odd : Body.ODD) {
                        Body<T> bent = good.with(place, odd);
                        Bodies.Body<T> read =
                                bodies.read(bent.tree().toString().getBytes(StandardCharsets.UTF_8), bent.type());
                        if (read.value() == null) {
                            assertThat(read.faults()).as("%s", odd).isNotEmpty();
                            continue;
                        }
                        C asked = command.apply(read.value());
                        settled(given.when(asked, (C again, CaseState state, DecisionContext context) -> {
                            read.faults().forEach(fault -> context.faults().add(fault.pointer(), fault.detail()));
                            return decider.apply(asked).decide(again, state, context);
                        }));
                    }
                }));
    }

    private <T> Stream<DynamicTest> amended(Body<T> good, Given given, long entry) {
        return good.places()
                .filter(place -> !place.matches(".*/\\d+(/.*)?"))
                .map(place -> DynamicTest.dynamicTest("Amended " + good.type().getSimpleName() + " " + place, () -> {
                    for (JsonNode odd : Body.ODD) {
                        JsonNode changes = patch(place, odd);
                        settled(given.when(
                                new AmendNote(
                                        MIA, mias(entry), new AmendNote.Body(AmendmentKind.ADDITION, "Odd", changes)),
                                Kinds.AMENDING));
                    }
                }));
    }

    private static JsonNode patch(String place, JsonNode odd) {
        String[] parts = place.substring(1).split("/");
        String text = odd.toString();
        for (int i = parts.length - 1; i >= 0; i--) {
            text = "{\"" + parts[i] + "\":" + text + "}";
        }
        return json(text);
    }

    /** Refused, or recorded so that it can be read again. */
    private static void settled(Then then) {
        if (then.refusal() != null) {
            assertThat(then.refusal().kind()).isIn(Refused.Kind.INVALID, Refused.Kind.NOT_FOUND);
            return;
        }
        for (RecordEvent event : then.all()) {
            EventName name = EventCatalogue.nameOf(event.getClass());
            LogEvent stored = new LogEvent(
                    "s", 0, "id", name.name(), name.revision(), LogEvent.JSON, CODEC.write(event), new byte[0]);
            assertThat(CODEC.read(stored)).isEqualTo(event);
        }
    }
}
