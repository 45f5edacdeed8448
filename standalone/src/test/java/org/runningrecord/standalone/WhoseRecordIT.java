package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whoever has to do with a child opens the record; to everybody else it is not there. */
class WhoseRecordIT {

    private static final String NOBODYS = "/api/records/00000000-0000-0000-0000-000000000000";
    private static final String TEAM = "Team-" + System.nanoTime();

    private final String record = opened();
    private final String path = "/api/records/" + record;

    /** By a practitioner of a team of its own. */
    private static String opened() {
        App.Answer answer = App.ask(
                "POST",
                "/api/records",
                Samples.child("Rex", "Whose-" + System.nanoTime()),
                as("w-one", TEAM, "practitioner"));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.text("/record");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/running-record", "/chronology", "/planned-visits", "/expectations", "/entries/%s.1"})
    void toSomebodyOfAnotherTeamItAnswersAsOneThatIsNotThere(String view) {
        String[] tia = as("w-tia", "Elsewhere", "practitioner");

        App.Answer forbidden = App.ask("GET", path + view.formatted(record), "", tia);
        App.Answer unknown = App.ask("GET", NOBODYS + view.formatted("00000000-0000-0000-0000-000000000000"), "", tia);

        assertThat(forbidden.status()).isEqualTo(404);
        assertThat(said(forbidden)).isEqualTo(said(unknown));
    }

    @Test
    void nobodyOfAnotherTeamRecordsOnIt() {
        String[] tia = as("w-tia", "Elsewhere", "practitioner");
        String visit = Samples.visit(record).toString();

        App.Answer forbidden = App.ask("POST", path + "/visits", visit, tia);
        App.Answer unknown = App.ask("POST", NOBODYS + "/visits", visit, tia);

        assertThat(forbidden.status()).isEqualTo(404);
        assertThat(said(forbidden)).isEqualTo(said(unknown));
        assertThat(App.ask("POST", path + "/files", "x", tia).status()).isEqualTo(404);
    }

    @Test
    void theTeamAndItsManagerOpenItAndRecordOnIt() {
        for (String[] one : List.of(as("w-two", TEAM, "practitioner"), as("m-one", TEAM, "team-manager"))) {
            assertThat(App.ask("GET", path + "/running-record", "", one).status())
                    .isEqualTo(200);
            assertThat(App.ask("POST", path + "/visits", Samples.visit(record).toString(), one)
                            .status())
                    .isEqualTo(201);
        }
    }

    @Test
    void whoeverItIsAllocatedToTakesItAlong() {
        String[] manager = as("m-one", TEAM, "team-manager");
        String[] tia = as("w-tia-" + record, "Elsewhere", "practitioner");
        ObjectNode allocation = (ObjectNode)
                App.get("/api/templates/case-allocation").body().at("/example").deepCopy();
        allocation.remove("actions");
        allocation
                .putObject("to")
                .put("id", "w-tia-" + record)
                .put("name", "Tia Envisaged")
                .put("role", "social-worker")
                .put("team", "Elsewhere");
        App.Answer allocated = App.ask("POST", path + "/allocations", allocation.toString(), manager);
        assertThat(allocated.status()).as(allocated.body().toString()).isEqualTo(201);

        assertThat(App.ask("GET", path, "", tia).status()).as("at once").isEqualTo(200);
        assertThat(App.ask("GET", path, "", as("w-one", TEAM, "practitioner")).status())
                .as("the team that held it first")
                .isEqualTo(404);
    }

    @Test
    void anAuditorOpensItOnceItWasDrawn() {
        String[] abi = as("a-abi", "Quality", "auditor");
        assertThat(App.ask("GET", path + "/history", "", abi).status()).isEqualTo(404);
        ObjectNode allocation = (ObjectNode)
                App.get("/api/templates/case-allocation").body().at("/example").deepCopy();
        String worker = "w-" + record;
        allocation.remove("actions");
        allocation
                .putObject("to")
                .put("id", worker)
                .put("name", "Made Up")
                .put("role", "social-worker")
                .put("team", TEAM);
        assertThat(App.ask("POST", path + "/allocations", allocation.toString(), as("m-one", TEAM, "team-manager"))
                        .status())
                .isEqualTo(201);

        App.Answer drawn =
                App.ask("POST", "/api/audits", "{\"area\": \"assessment\", \"worker\": \"%s\"}".formatted(worker), abi);

        assertThat(drawn.status()).as(drawn.body().toString()).isEqualTo(201);
        JsonNode events = App.ask("GET", path + "/history", "", abi).body().at("/events");
        assertThat(events.get(events.size() - 1).at("/name").asString()).isEqualTo("record-drawn-for-audit");
    }

    @Test
    void whoOpensAnotherOfTheSameChildIsToldOfItOnlyIfTheyMayOpenIt() {
        String child = Samples.child("Wren", "Same-" + System.nanoTime())
                .replaceFirst(
                        "\\{",
                        "{\"identifiers\": [{\"scheme\": \"other\", \"authority\": \"Hospital\", \"value\": \"P-%s\"}],"
                                .formatted(System.nanoTime()));
        String other = child.replaceFirst("P-\\d", "Q-0");
        String[] ada = as("w-two", TEAM, "practitioner");
        String[] tia = as("w-tia", "Elsewhere", "practitioner");
        App.Answer first = App.ask("POST", "/api/records", child, ada);
        assertThat(first.status()).as(first.body().toString()).isEqualTo(201);

        assertThat(App.ask("POST", "/api/records", child, ada).text("/record")).isEqualTo(first.text("/record"));
        App.Answer refused = App.ask("POST", "/api/records", child, tia);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().toString()).doesNotContain(first.text("/record"));
        assertThat(App.ask("POST", "/api/records", other, tia).body().at("/likelyMatches"))
                .isEmpty();
        App.Answer alike = App.ask("POST", "/api/records", other.replace("Q-0", "R-0"), ada);
        assertThat(alike.body().at("/likelyMatches").toString()).contains(first.text("/record"));
    }

    @Test
    void anOperatorAndASubmittingServiceSeeNothing() {
        assertThat(App.ask("GET", path, "", as("op", "Systems", "operator")).status())
                .isEqualTo(403);
        assertThat(App.ask("GET", path, "", as("app", "", "submitting-service")).status())
                .isEqualTo(403);
    }

    /** Another way to write the same address leads through the same door. */
    @Test
    void anEncodedLetterOpensNoOtherDoor() {
        String[] ada = as("w-two", TEAM, "practitioner");

        assertThat(App.ask("GET", path + "/history", "", ada).status()).isEqualTo(403);
        assertThat(App.ask("GET", path + "/hist%6Fry", "", ada).status()).isEqualTo(403);
    }

    private static String[] as(String id, String team, String role) {
        return App.bearer(App.tokens().of(id, id, "social-worker", List.of(team), List.of(role)));
    }

    /** What an answer says, but for the address that was asked for. */
    private static String said(App.Answer answer) {
        ObjectNode body = (ObjectNode) answer.body().deepCopy();
        body.remove("instance");
        return answer.status() + " " + body;
    }
}
