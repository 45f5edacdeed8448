package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A team manager asks whether the team records in time. */
class TimelinessIT {

    private final String team = "Team-" + System.nanoTime();

    @Test
    void aManagerSeesWhoRecordedAndWhatWasLateAndReadsNothingOfIt() {
        worker("w-ida", "m-max");
        worker("w-ben", "m-max");
        worker("w-new", "m-other");
        String record = Samples.opened();
        contact(record, "w-ida", LocalDate.now().minusDays(60));
        String late = contact(record, "w-ida", LocalDate.now().minusDays(50));
        contact(record, "w-ben", LocalDate.now());

        await().until(() -> timeliness("").at("/entries").asInt() == 3);
        JsonNode shown = timeliness("");

        assertThat(shown.at("/late").asInt()).isEqualTo(2);
        assertThat(shown.at("/answering").valueStream().map(JsonNode::asString)).containsExactly("m-max", "m-other");
        assertThat(shown.at("/workers")
                        .valueStream()
                        .map(one -> one.at("/worker").asString() + " "
                                + one.at("/entries").asInt()
                                + " " + one.at("/late").size()))
                .containsExactly("w-ben 1 0", "w-ida 2 2");
        assertThat(shown.at("/workers/1/late")
                        .valueStream()
                        .map(one -> one.at("/entry").asString()))
                .contains(late);
        assertThat(shown.toString()).doesNotContain("Nothing of note");
        String before = "&through=" + LocalDate.now().minusDays(1);
        assertThat(timeliness(before).at("/entries").asInt()).isZero();
    }

    @Test
    void aDayThatIsNoneAndATimeThatIsNoneAreSaid() {
        assertThat(App.get("/api/timeliness?team=" + team + "&from=soon&through=later")
                        .body()
                        .at("/errors"))
                .hasSize(2);
        assertThat(App.get("/api/timeliness?team=" + team + "&from=2026-10-02&through=2026-10-01")
                        .status())
                .isEqualTo(422);
    }

    private JsonNode timeliness(String more) {
        return App.get("/api/timeliness?team=" + team + more).body();
    }

    private void worker(String id, String manager) {
        App.Answer answer = App.post("/api/workers/" + id + "-" + team, """
                {"name": "Made Up", "role": "social-worker", "team": "%s", "started": "2026-09-01",
                 "teamSince": "2026-09-01", "manager": "%s"}""".formatted(team, manager));
        assertThat(answer.status()).isEqualTo(201);
    }

    private String contact(String record, String worker, LocalDate day) {
        String contact = """
                {"reason": "Call", "channel": "telephone", "initiative": "family", "start": "%s",
                 "people": {"notGiven": "not-known", "reason": "Nobody said"}, "summary": "Nothing of note",
                 "risk": {"identified": false}}""".formatted(day);
        App.Answer answer = App.post(
                "/api/records/" + record + "/contacts", contact, App.as(worker, "Made Up", "social-worker", team));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.text("/entry");
    }
}
