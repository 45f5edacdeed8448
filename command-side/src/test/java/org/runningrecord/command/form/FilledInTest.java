package org.runningrecord.command.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.form.Condition.given;
import static org.runningrecord.command.form.Condition.is;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runningrecord.command.Body;
import org.runningrecord.command.Given;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.web.problem.Fault;

/** What a form says of parts that are filled in like this or like that. */
class FilledInTest {

    record Trip(
            @Nullable String name,
            @Nullable Boolean abroad,
            @Nullable String country,
            @Nullable String why,
            List<Stop> stops) {}

    record Stop(@Nullable String where) {}

    private static final Trip HOME = new Trip("Mia", false, null, null, List.of());
    private static final Trip AWAY = new Trip("Mia", true, null, null, List.of());

    @Test
    void whatIsAskedForOnlySometimesIsMissedOnlyThen() {
        Form<Trip> form = Form.of(Trip.class).asksWhere(is("abroad", true), "country", "Say where {who} went");

        assertThat(faults(form, HOME)).isEmpty();
        assertThat(faults(form, AWAY)).containsExactly(new Fault("/country", "Say where Mia went"));
        assertThat(faults(form, new Trip(" ", true, null, null, List.of())))
                .containsExactly(new Fault("/country", "Say where the child went"));
        assertThat(faults(form, new Trip(null, true, null, null, List.of())))
                .containsExactly(new Fault("/country", "Say where the child went"));
        assertThat(described(form, 0))
                .isEqualTo(Map.of(
                        "if",
                        Map.of(
                                "properties",
                                Map.of("abroad", Map.of("enum", List.of(true))),
                                "required",
                                List.of("abroad")),
                        "then",
                        Map.of("required", List.of("country"), "properties", Map.of("country", Map.of()))));
    }

    @Test
    void whatCannotBeSaidThenIsBlamedThen() {
        Form<Trip> form = Form.of(Trip.class).never(is("abroad", false), "country", "{who} was not abroad");

        assertThat(faults(form, new Trip("Mia", false, "Spain", null, List.of())))
                .containsExactly(new Fault("/country", "Mia was not abroad"));
        assertThat(faults(form, new Trip("Mia", true, "Spain", null, List.of())))
                .isEmpty();
        assertThat(faults(form, HOME)).isEmpty();
    }

    @Test
    void whatMayBeSaidIsNotSaidEmptyAndNobodyAsksWhereItIsNot() {
        Form<Trip> form = Form.of(Trip.class).may("why", "Why");

        assertThat(faults(form, HOME)).isEmpty();
        assertThat(faults(form, new Trip("Mia", false, null, " ", List.of())))
                .containsExactly(new Fault("/why", "Leave it out rather than empty"));
    }

    @Test
    void anotherRuleHoldsAsWellWhereItIsSaidTo() {
        Form<Stop> named = Form.of(Stop.class).asks("where", "Say where");
        Form<Trip> form = Form.of(Trip.class)
                .may("stops", "Stops", Form.of(Stop.class).may("where", "Where"))
                .also(given("country"), "stops", named);

        assertThat(faults(form, new Trip("Mia", true, null, null, List.of(new Stop(null)))))
                .isEmpty();
        assertThat(faults(form, new Trip("Mia", true, "Spain", null, List.of(new Stop("Rhyl"), new Stop(null)))))
                .containsExactly(new Fault("/stops/1/where", "Say where"));
    }

    @Test
    void rulesBetweenFieldsBlameTheirFieldAndStandInTheSchema() {
        Form<Trip> form = Form.of(Trip.class)
                .holds("/why", "Say why", (trip, on) -> trip.why() != null)
                .promises("Name it", (on, at, trip) -> on.checks().required(at + "/name", trip.name(), "Name it"));

        assertThat(faults(form, HOME)).containsExactly(new Fault("/why", "Say why"));
        assertThat(faults(form, new Trip(null, null, null, "So", List.of())))
                .containsExactly(new Fault("/name", "Name it"));
        assertThat(form.object(new Definitions("#")).get("description")).isEqualTo("Say why. Name it.");
    }

    @Test
    void aFormTakesInTheClausesAndRulesOfAnother() {
        Form<Trip> form = Form.of(Trip.class)
                .asks("name", "Name it")
                .and(Form.of(Trip.class)
                        .asks("why", "Say why")
                        .holds("/country", "Say where", (trip, on) -> trip.country() != null));

        assertThat(faults(form, new Trip(null, null, null, null, List.of())))
                .containsExactly(
                        new Fault("/name", "Name it"),
                        new Fault("/why", "Say why"),
                        new Fault("/country", "Say where"));
    }

    @Test
    void aListHasNotTooManyAndNothingEmpty() {
        Form<Trip> form = Form.of(Trip.class)
                .asks("stops", "Say where", Form.of(Stop.class).may("where", "Where"));

        assertThat(faults(form, HOME)).containsExactly(new Fault("/stops", "Say where"));
        assertThat(faults(form, stops(Collections.nCopies(100, new Stop("Rhyl")))))
                .isEmpty();
        assertThat(faults(form, stops(Collections.nCopies(101, new Stop("Rhyl")))))
                .containsExactly(new Fault("/stops", "At most 100 can be given at once"));
        assertThat(faults(form, stops(Collections.singletonList(null))))
                .containsExactly(new Fault("/stops/0", "This cannot be empty"));
    }

    @Test
    void anEntryThatIsNamedIsOnFileAndOfTheRightKind() {
        Given given = Given.twoRecords().after(Body.contacted(Body.contact()));
        ValueRule visits = Values.entry("visit", "email");

        assertThat(faults(given, Values.ENTRY, Given.mias(1))).isEmpty();
        assertThat(faults(given, Values.ENTRY, Given.mias(2)))
                .containsExactly(new Fault("", "There is no such entry on this record"));
        assertThat(faults(given, Values.entry("visit", "contact"), Given.mias(1)))
                .isEmpty();
        assertThat(faults(given, visits, Given.mias(1)))
                .containsExactly(new Fault("", "Name an entry of the kind visit or email; this is a contact"));
        assertThat(visits.schema(new Definitions("#")).get("description"))
                .isEqualTo("An entry of the kind visit or email of this record");
        assertThat(Values.entry().schema(new Definitions("#")).get("description"))
                .isEqualTo("An entry of this record");
    }

    private static Trip stops(List<Stop> stops) {
        return new Trip("Mia", null, null, null, stops);
    }

    private static Object described(Form<Trip> form, int condition) {
        return ((List<?>) form.object(new Definitions("#")).get("allOf")).get(condition);
    }

    private static <T> List<Fault> faults(Form<T> form, T part) {
        return faults(Given.twoRecords(), form, part);
    }

    private static List<Fault> faults(Given given, ValueRule rule, Object value) {
        Checks checks = new Checks(given.context(Map.of()));
        rule.check(new Examination(checks, given.state(Given.MIA), Given.MIA), "", value, "");
        return checks.faults().all();
    }
}
