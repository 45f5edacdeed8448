package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who works here, what they hold, and what happens where it is too much. */
class WorkersIT {

    private final String worker = "w-" + System.nanoTime();
    private final String team = "Team " + worker;

    @Test
    void aWorkerIsRecordedWithTrainingAndHistory() {
        assertThat(App.get("/api/workers/" + worker).status()).isEqualTo(404);
        recorded("2026-09-01", "\"trained\": \"2026-09-18\"");
        recorded("2026-09-01", "\"trained\": \"2026-10-02\"");

        JsonNode shown = App.get("/api/workers/" + worker).body();
        assertThat(shown.at("/details/team").asString()).isEqualTo(team);
        assertThat(shown.at("/training/state").asString()).isEqualTo("done-late");
        assertThat(shown.at("/training/dueBy").asString()).startsWith("2026-10-01T");
        assertThat(shown.at("/earlier/0/details/trained").asString()).isEqualTo("2026-09-18");
        assertThat(shown.at("/recorded/by/id").asString()).isEqualTo("w-sam");
        assertThat(ofTheTeam()).hasSize(1);
    }

    @Test
    void lineSupervisionStandsWithTheWorkerAndOnNoChildsRecord() {
        String record = Samples.opened();
        allocated(record);
        String path = "/api/workers/{id}/line-supervisions";
        String door = path.replace("{id}", worker);
        App.Answer bare = App.post(door, "{\"occasion\": \"annual-review\"}");
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.body().at("/errors")).hasSize(7);
        assertThat(App.get(door).body().at("/supervisions")).isEmpty();

        App.Answer recorded = App.post(door, example("record-line-supervision", path));

        assertThat(recorded.status()).as(recorded.body().toString()).isEqualTo(201);
        JsonNode held = App.get(door).body().at("/supervisions/0");
        assertThat(held.at("/supervision/workload").asString()).startsWith("Nineteen cases");
        assertThat(held.at("/supervision/motivationAndDevelopment/notGiven").asString())
                .isEqualTo("not-done");
        assertThat(held.at("/recorded/by/id").asString()).isEqualTo("w-sam");
        assertThat(App.get("/api/workers/" + worker).body().toString()).doesNotContain("Nineteen");
        assertThat(App.get("/api/records/" + record + "/history").body().toString())
                .doesNotContain("Nineteen");
        assertThat(App.get("/api/workers/nobody-at-all/line-supervisions").status())
                .isEqualTo(404);
    }

    @Test
    void whatIsWrongIsSaidAtOnceAndNothingIsStored() {
        App.Answer refused = App.post("/api/workers/" + worker, """
                {"name": " ", "role": "social-worker", "team": "North", "started": "2026-09-01", "teamSince": "2026-08-01",
                 "manager": "%s"}""".formatted(worker));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()
                        .at("/errors")
                        .valueStream()
                        .map(fault -> fault.at("/pointer").asString()))
                .containsExactlyInAnyOrder("/name", "/teamSince", "/manager");
        assertThat(App.get("/api/workers/" + worker).status()).isEqualTo(404);
    }

    @Test
    void aProposalPastTheLimitIsRefusedAndAnAllocationThatHappenedIsRecordedAndFlagged() {
        for (int i = 0; i < 28; i++) {
            allocated(Samples.opened());
        }
        String record = Samples.opened();
        assertThat(proposed(record).status()).isEqualTo(422);

        App.Answer allocated = allocated(record);

        assertThat(allocated.status()).isEqualTo(201);
        JsonNode entry = App.get("/api/records/" + record + "/entries/" + allocated.text("/entry") + "?position="
                        + allocated.body().at("/position").asString())
                .body();
        assertThat(entry.at("/marks/0").asString()).contains("absolute limit of 28");
        assertThat(entry.at("/content/actions/0/what").asString()).contains("Director");
        JsonNode caseload = App.get("/api/workers/" + worker).body().at("/caseload");
        assertThat(caseload.at("/cases").asInt()).isEqualTo(29);
        assertThat(caseload.at("/held/28/standing/cases").asInt()).isEqualTo(29);

        String discussion = example("discuss-caseload", "/api/workers/{id}/caseload-discussions");
        App.post("/api/workers/" + worker + "/caseload-discussions", discussion.replace("2026-10-20", "2026-08-20"));
        assertThat(proposed(Samples.opened()).status())
                .as("that was before the last case came")
                .isEqualTo(422);
        App.Answer completed = App.post(
                "/api/records/" + record + "/actions/"
                        + entry.at("/content/actions/0/id").asString() + "/completion",
                "{\"completed\": \"%s\", \"by\": \"Max Imaginary\", \"result\": \"Two cases go to North\"}"
                        .formatted(LocalDate.now()));
        assertThat(completed.status()).as(completed.body().toString()).isEqualTo(201);
        assertThat(proposed(Samples.opened()).status()).isEqualTo(201);
        assertThat(App.get("/api/workers/" + worker)
                        .body()
                        .at("/caseload/discussions")
                        .valueStream()
                        .map(one -> one.at("/by").asString()))
                .containsExactly("Max Imaginary", "Max Imaginary");
    }

    @Test
    void whoeverReadTheWorkerEarlierReadsAgain() {
        recorded("2026-09-01", "\"trained\": \"2026-09-18\"");
        String read = App.get("/api/workers/" + worker).headers().get("ETag");
        recorded("2026-09-01", "\"trained\": \"2026-10-02\"");
        String details = App.get("/api/workers/" + worker).body().at("/details").toString();

        assertThat(App.post("/api/workers/" + worker, details, "If-Match", read).status())
                .isEqualTo(412);
        String again = App.get("/api/workers/" + worker).headers().get("ETag");
        assertThat(App.post("/api/workers/" + worker, details, "If-Match", again)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whoeverIsGoingToLeaveWorksHereUntilThen() {
        recorded("2026-09-01", "\"left\": \"2099-01-31\"");
        assertThat(ofTheTeam()).hasSize(1);

        recorded("2026-09-01", "\"left\": \"2026-10-31\"");
        assertThat(ofTheTeam()).isEmpty();
    }

    private JsonNode ofTheTeam() {
        return App.get("/api/workers?team=" + team.replace(" ", "%20")).body().at("/workers");
    }

    @Test
    void aCaseThatIsClosedLeavesTheCaseload() {
        String record = Samples.opened();
        allocated(record);
        assertThat(App.get("/api/workers/" + worker)
                        .body()
                        .at("/caseload/cases")
                        .asInt())
                .isEqualTo(1);
        ObjectNode closed = (ObjectNode)
                App.get("/api/templates/status-change").body().at("/example").deepCopy();
        closed.putArray("statuses");

        App.post("/api/records/" + record + "/status-changes", closed.toString());

        assertThat(App.get("/api/workers/" + worker).status())
                .as("nothing else is known of this worker")
                .isEqualTo(404);
    }

    @Test
    void casesThatComeAtOnceAreCountedOneByOne() {
        List<String> records =
                IntStream.range(0, 8).mapToObj(i -> Samples.opened()).toList();
        List<CompletableFuture<App.Answer>> answers = new ArrayList<>();
        records.forEach(record -> answers.add(CompletableFuture.supplyAsync(() -> allocated(record))));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().status()).isEqualTo(201));
        assertThat(App.get("/api/workers/" + worker)
                        .body()
                        .at("/caseload/held")
                        .valueStream()
                        .map(one -> one.at("/standing/cases").asInt()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    private void recorded(String started, String more) {
        App.Answer answer = App.post("/api/workers/" + worker, """
                {"name": "Made Up", "role": "social-worker", "team": "%s", "started": "%s", "teamSince": "%s", %s}""".formatted(team, started, started, more));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
    }

    private App.Answer allocated(String record) {
        return App.post("/api/records/" + record + "/allocations", to("case-allocation"));
    }

    private App.Answer proposed(String record) {
        return App.post("/api/records/" + record + "/allocation-proposals", to("allocation-proposal"));
    }

    private String to(String kind) {
        ObjectNode body = (ObjectNode)
                App.get("/api/templates/" + kind).body().at("/example").deepCopy();
        ((ObjectNode) body.at("/to")).put("id", worker).put("team", team);
        return body.toString();
    }

    private static String example(String name, String path) {
        JsonNode post = App.get("/v3/api-docs").body().at("/paths").get(path).at("/post");
        assertThat(post.at("/operationId").asString()).isEqualTo(name);
        return post.at("/requestBody/content/application~1json/example").toString();
    }
}
