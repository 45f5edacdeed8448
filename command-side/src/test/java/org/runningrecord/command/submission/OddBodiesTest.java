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
import org.runningrecord.command.Given;
import org.runningrecord.command.Then;
import org.runningrecord.command.amendment.AmendNote;
import org.runningrecord.command.amendment.AmendmentDecider;
import org.runningrecord.command.contact.ContactDecider;
import org.runningrecord.command.contact.RecordContact;
import org.runningrecord.command.decision.ChildCommand;
import org.runningrecord.command.decision.Decider;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.plannedvisit.PlanCommand.PlanVisit;
import org.runningrecord.command.plannedvisit.PlanCommand.RecordUnachievedVisit;
import org.runningrecord.command.plannedvisit.PlannedVisitDecider;
import org.runningrecord.command.risk.IdentifyRisk;
import org.runningrecord.command.risk.RiskDecider;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.supervision.RecordSupervision;
import org.runningrecord.command.supervision.SupervisionDecider;
import org.runningrecord.command.visit.RecordVisit;
import org.runningrecord.command.visit.VisitDecider;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.EventName;
import org.runningrecord.events.RecordEvent;
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
        Given withPlan = Given.twoRecords().after(Body.planned(Body.plannedVisit()), PlannedVisitDecider::decide);
        Given withVisit = Given.twoRecords()
                .after(Body.recorded(Body.visit()), VisitDecider::decide)
                .at("2026-10-08T12:00:00+01:00");
        return Stream.of(
                        odd(Body.visit(), withPlan, visit -> new RecordVisit(MIA, visit), VisitDecider::decide),
                        odd(
                                Body.contact(),
                                withPlan,
                                contact -> new RecordContact(MIA, contact),
                                ContactDecider::decide),
                        odd(
                                Body.supervision(),
                                withPlan,
                                said -> new RecordSupervision(MIA, said),
                                SupervisionDecider::decide),
                        odd(
                                Body.plannedVisit(),
                                withPlan,
                                visit -> new PlanVisit(MIA, visit),
                                PlannedVisitDecider::decide),
                        odd(
                                Body.unachievedVisit(),
                                withPlan,
                                visit -> new RecordUnachievedVisit(MIA, visit),
                                PlannedVisitDecider::decide),
                        odd(Body.laterRisk(), withVisit, risk -> new IdentifyRisk(MIA, risk), RiskDecider::decide),
                        amended(Body.visit(), withVisit, 1),
                        amended(
                                Body.unachievedVisit(),
                                withPlan.after(Body.attempted(Body.unachievedVisit()), PlannedVisitDecider::decide),
                                2),
                        amended(
                                Body.contact(),
                                Given.twoRecords().after(Body.contacted(Body.contact()), ContactDecider::decide),
                                1),
                        amended(
                                Body.laterRisk(),
                                Given.twoRecords()
                                        .after(Body.recorded(Body.visit()), VisitDecider::decide)
                                        .at("2026-10-08T12:00:00+01:00")
                                        .after(Body.identified(Body.laterRisk()), RiskDecider::decide),
                                2))
                .flatMap(Function.identity());
    }

    private <T, C extends ChildCommand> Stream<DynamicTest> odd(
            Body<T> good, Given given, Function<T, C> command, Decider<C> decider) {
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
                        Then then = given.when(
                                command.apply(read.value()), (C asked, CaseState state, DecisionContext context) -> {
                                    read.faults()
                                            .forEach(fault -> context.faults().add(fault.pointer(), fault.detail()));
                                    return decider.decide(asked, state, context);
                                });
                        settled(then);
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
                                AmendmentDecider::decide));
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
