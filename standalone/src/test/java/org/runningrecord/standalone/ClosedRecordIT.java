package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A record is restricted, somebody is brought in, or opens it in an emergency: who may open it by its id, and in whose lists it stands. */
class ClosedRecordIT {

    private static final Duration LATER = Duration.ofDays(400);

    private final String team = "Team-" + System.nanoTime();
    private final String[] ada = as("w-ada", team, "practitioner");
    private final String[] max = as("m-max", team, "team-manager");
    private final String[] tia = as("w-tia", "Elsewhere", "practitioner");
    private final String[] sol = as("m-sol", "Service", "senior-manager");
    private final String path = "/api/records/" + opened();

    /** With a visit that was planned, never recorded, and so overdue later on. */
    private String opened() {
        String record = ok(App.ask("POST", "/api/records", Samples.child("Wren", "Closed-" + System.nanoTime()), ada))
                .text("/record");
        Instant start = Instant.now().plus(Duration.ofHours(1));
        ok(App.ask(
                "POST",
                "/api/records/" + record + "/planned-visits",
                """
                {"reason": "CP visit", "type": "cp", "mode": "in-person", "start": "%s", "end": "%s", "place": {"setting": "home"},
                 "visitor": {"id": "w-ada", "name": "Ada Imagined", "role": "social-worker", "team": "%s"}}""".formatted(start, start.plus(Duration.ofHours(1)), team),
                ada));
        return record;
    }

    @Test
    void aListHoldsWhatItsReaderMayOpenAndNothingElse() {
        for (String[] one : List.of(ada, max, sol)) {
            await().until(() -> overdue(one).size() == 1);
        }
        assertThat(overdue(tia)).isEmpty();
    }

    @Test
    void aRestrictedRecordIsNeitherThereNorInAnyListForOthers() {
        await().until(() -> overdue(ada).size() == 1);
        submit("/restriction", "{\"reason\": \"A relative works here\", \"readers\": [\"team-manager\"]}", max);

        assertThat(App.ask("GET", path, "", ada).status()).isEqualTo(404);
        assertThat(overdue(ada)).isEmpty();
        assertThat(App.ask("GET", path, "", sol).status()).isEqualTo(404);
        assertThat(overdue(sol)).isEmpty();
        assertThat(App.ask("POST", path + "/visits", "{}", ada).status()).isEqualTo(404);
        assertThat(App.ask("GET", path, "", max).status()).isEqualTo(200);
        await().until(() -> overdue(max).size() == 1);

        submit("/restriction/lifting", "{\"reason\": \"She has left\"}", max);
        assertThat(App.ask("GET", path, "", ada).status()).isEqualTo(200);
        await().until(() -> overdue(sol).size() == 1);
    }

    @Test
    void itNeverAnswersWhomItIsRestrictedAgainst() {
        await().until(() -> overdue(ada).size() == 1);
        submit("/restriction", "{\"reason\": \"Her nephew\", \"against\": [\"w-ada\", \"m-sol\"]}", max);

        assertThat(App.ask("GET", path, "", ada).status()).isEqualTo(404);
        assertThat(overdue(ada)).isEmpty();
        assertThat(overdue(sol)).isEmpty();
        assertThat(App.ask("GET", path, "", as("w-two", team, "practitioner")).status())
                .isEqualTo(200);
        assertThat(emergency("Now", ada).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reason\": \"R\"}",
                "{\"reason\": \"R\", \"readers\": [\"practitioner\"]}",
                "{\"reason\": \"R\", \"against\": [\"m-max\"]}",
                "{\"reason\": \"R\", \"against\": [\"w-ada\"], \"until\": \"2020-01-01\"}"
            })
    void aRestrictionThatWouldShutNobodyOutOrEverybodyIsRefused(String restriction) {
        assertThat(App.ask("POST", path + "/restriction", restriction, max).status())
                .isEqualTo(422);
    }

    @Test
    void whoIsBroughtInOpensItUntilThatIsOver() {
        String[] rio = as("r-rio", "Reviewing", "reviewing-officer");
        assertThat(App.ask("GET", path, "", rio).status()).isEqualTo(404);

        submit("/involvements", """
                {"person": {"id": "r-rio", "name": "Rio", "role": "reviewing-officer", "team": "Reviewing"},
                 "as": "reviewing-officer", "reason": "Reviews the plan"}""", max);
        assertThat(App.ask("GET", path, "", rio).status()).isEqualTo(200);
        await().until(() -> overdue(rio).size() == 1);

        submit(
                "/involvements/ending",
                "{\"person\": \"r-rio\", \"as\": \"reviewing-officer\", \"reason\": \"Moved\"}",
                max);
        assertThat(App.ask("GET", path, "", rio).status()).isEqualTo(404);
    }

    @Test
    void inAnEmergencyItIsOpenedForATimeAndSomebodyElseReviewsThat() {
        assertThat(emergency("Not mine to ask for", ada).status()).isEqualTo(409);
        ok(emergency("The police have found the child", tia));

        assertThat(App.ask("GET", path, "", tia).status()).isEqualTo(200);
        await().until(() -> mine(max).size() == 1);
        JsonNode shown = mine(max).get(0);
        assertThat(shown.at("/reason").asString()).isEqualTo("The police have found the child");
        assertThat(shown.at("/by/id").asString()).isEqualTo("w-tia");
        assertThat(Duration.between(
                        Instant.parse(shown.at("/at").asString()),
                        Instant.parse(shown.at("/until").asString())))
                .isEqualTo(Duration.ofHours(1));
        assertThat(mine(as("f-fay", "Data", "data-protection-officer"))).hasSize(1);
        assertThat(mine(as("m-two", "Elsewhere", "team-manager"))).isEmpty();

        String review = "/emergency-access/" + shown.at("/taken").asString() + "/review";
        String finding = "{\"justified\": true, \"finding\": \"The child was handed over\"}";
        assertThat(App.ask("POST", path + review, finding, as("w-tia", team, "team-manager"))
                        .status())
                .isEqualTo(409);
        submit(review, finding, max);
        await().until(() -> mine(max).isEmpty());
    }

    /** Whoever works with the child in the record that goes on works with the one that was merged into it. */
    @Test
    void whoMayOpenARecordRecordsAboutTheEntriesOfOneThatWasMergedIntoIt() {
        String[] manager = as("m-sol", "Service", "senior-manager");
        String other = ok(App.ask("POST", "/api/records", Samples.child("Wren", "Into-" + System.nanoTime()), tia))
                .text("/record");
        String old = ok(App.ask("POST", "/api/records", Samples.child("Wren", "Old-" + System.nanoTime()), ada))
                .text("/record");
        ObjectNode visit = Samples.visit(old);
        visit.remove("actions");
        String entry = ok(App.ask("POST", "/api/records/" + old + "/visits", visit.toString(), ada))
                .text("/entry");
        String amendment = "{\"kind\": \"addition\", \"reason\": \"R\", \"changes\": {\"discussion\": \"And more\"}}";
        String amendments = "/api/records/" + old + "/entries/" + entry + "/amendments";
        assertThat(App.ask("POST", amendments, amendment, tia).status()).isEqualTo(404);

        ok(App.ask(
                "POST",
                "/api/records/" + old + "/merging",
                "{\"into\": \"%s\", \"reason\": \"The same child\"}".formatted(other),
                manager));

        assertThat(App.ask("GET", "/api/records/" + old, "", tia).status()).isEqualTo(200);
        assertThat(App.ask("POST", amendments, amendment, tia).status()).isEqualTo(201);
    }

    @Test
    void whatWorkersDoOfTheirOwnIsForThemAndTheirManagers() {
        String worker = "w-" + team;
        ok(App.ask("POST", "/api/workers/" + worker, """
                {"name": "Made Up", "role": "social-worker", "team": "%s", "started": "2026-09-01",
                 "teamSince": "2026-09-01", "manager": "m-max"}""".formatted(team), max));

        String own = "/api/workers/" + worker + "/line-supervisions";
        for (String[] one : List.of(as(worker, team, "practitioner"), max, sol)) {
            assertThat(App.ask("GET", own, "", one).status()).isEqualTo(200);
        }
        for (String[] one : List.of(ada, as("m-two", "Elsewhere", "team-manager"))) {
            assertThat(App.ask("GET", own, "", one).status()).isEqualTo(404);
        }
        assertThat(App.ask("GET", "/api/workers/" + worker, "", ada).status()).isEqualTo(404);
    }

    private App.Answer emergency(String reason, String[] who) {
        return App.ask("POST", path + "/emergency-access", "{\"reason\": \"" + reason + "\"}", who);
    }

    private void submit(String door, String body, String[] who) {
        ok(App.ask("POST", path + door, body, who));
    }

    /** Of this team's children, a year later. */
    private JsonNode overdue(String[] who) {
        return ok(App.ask(
                        "GET",
                        "/api/overdue?team=" + team + "&asAt=" + Instant.now().plus(LATER),
                        "",
                        who))
                .body()
                .at("/overdue");
    }

    private List<JsonNode> mine(String[] who) {
        return ok(App.ask("GET", "/api/emergency-access", "", who))
                .body()
                .at("/unreviewed")
                .valueStream()
                .filter(one -> path.endsWith(one.at("/record").asString()))
                .toList();
    }

    private static App.Answer ok(App.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 201);
        return answer;
    }

    private static String[] as(String id, String team, String role) {
        return App.bearer(App.tokens().of(id, id, "social-worker", List.of(team), List.of(role)));
    }
}
