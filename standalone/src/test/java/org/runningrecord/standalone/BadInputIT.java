package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class BadInputIT {

    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    @Test
    void answers404ForARecordThatDoesNotExist() {
        leavesTheLogAlone(
                () -> App.post(
                        "/api/records/" + NOBODY + "/visits",
                        Samples.visit(NOBODY).toString()),
                404);
        leavesTheLogAlone(
                () -> App.post(
                        "/api/records/nobody/visits", Samples.visit(NOBODY).toString()),
                404);
        assertThat(App.get("/api/records/" + NOBODY + "/history").status()).isEqualTo(404);
    }

    @Test
    void answers400ForWhatIsNotJson() {
        leavesTheLogAlone(() -> App.post("/api/records", "{\"names\": [}"), 400);
        leavesTheLogAlone(() -> App.post("/api/records", ""), 400);
    }

    @Test
    void namesEveryFaultAtOnce() {
        String record = Samples.opened();
        ObjectNode visit = Samples.visit(record);
        visit.put("type", "social").put("nonsense", 1).remove("risk");
        visit.put("start", Instant.now().plus(Duration.ofDays(1)).toString()).remove("end");
        visit.withObject("/children/0").put("seenAlone", false).put("bedroomSeen", "perhaps");

        App.Answer answer =
                leavesTheLogAlone(() -> App.post("/api/records/" + record + "/visits", visit.toString()), 422);

        assertThat(pointers(answer))
                .containsExactlyInAnyOrder(
                        "/type",
                        "/nonsense",
                        "/start",
                        "/risk",
                        "/children/0/whyNotSeenAlone",
                        "/children/0/bedroomSeen");
    }

    @Test
    void refusesWhoeverHasNotSignedIn() {
        String child = Samples.child("Rex", "Imaginary");
        App.Answer answer = leavesTheLogAlone(() -> App.ask("POST", "/api/records", child), 401);
        assertThat(answer.text("/type")).endsWith("not-signed-in");
    }

    @Test
    void refusesTextThatIsTooLongAndBodiesThatAreTooLarge() {
        String record = Samples.opened();
        ObjectNode visit = Samples.visit(record).put("reason", "x".repeat(301)).put("discussion", "x".repeat(200_001));
        App.Answer answer =
                leavesTheLogAlone(() -> App.post("/api/records/" + record + "/visits", visit.toString()), 422);
        assertThat(pointers(answer)).containsExactlyInAnyOrder("/reason", "/discussion");
        leavesTheLogAlone(
                () -> App.post("/api/records/" + record + "/visits", "\"" + "x".repeat(2_000_000) + "\""), 413);
    }

    @Test
    void refusesWhatIsMeantToExhaustIt() {
        String record = Samples.opened();
        List<String> bodies = List.of(
                "[".repeat(1_000_000),
                "{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000),
                "{\"reason\": " + "9".repeat(10_000) + "}");
        for (String body : bodies) {
            App.Answer answer = leavesTheLogAlone(() -> App.post("/api/records/" + record + "/visits", body), 400);
            assertThat(answer.text("/detail")).startsWith("A body is nested at most 50 deep");
        }
        leavesTheLogAlone(() -> App.ask("POST", "/api/records", "{}", App.bearer("[".repeat(1_000))), 401);
    }

    private static App.Answer leavesTheLogAlone(Supplier<App.Answer> request, int status) {
        long before = App.position();
        App.Answer answer = request.get();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers()).containsEntry("Content-Type", "application/problem+json");
        assertThat(App.position()).isEqualTo(before);
        return answer;
    }

    private static List<String> pointers(App.Answer answer) {
        List<String> pointers = new ArrayList<>();
        answer.body()
                .at("/errors")
                .forEach(error -> pointers.add(error.at("/pointer").asString()));
        return pointers;
    }
}
