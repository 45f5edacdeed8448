package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What managers ask: what is due, what is overdue, whose it is, and what became of it. */
class ExpectationsIT {

    private static final String NOBODY = "\"newWorker\": {\"notGiven\": \"not-done\", \"reason\": \"Not yet\"}";

    @Test
    void whatIsOverdueBelongsToWhoHeldTheCaseWhenItFellDue() {
        String worker = "w-" + System.nanoTime();
        Casework work = Casework.at("");
        allocate(work, "2026-01-05", worker, "East");
        work.happened("status cla on Mon 5 January 2026");
        allocate(work, "2026-03-02", worker + "-2", "East");

        JsonNode review = work.all("cla-review").get(0);
        assertThat(review.at("/state").asString()).isEqualTo("overdue");
        assertThat(review.at("/owner/worker").asString()).isEqualTo(worker);
        assertThat(review.at("/overdue").asString()).startsWith("PT");
        assertThat(overdue("worker=" + worker)).contains(work.record() + " cla-review");
        assertThat(overdue("worker=" + worker + "-2")).doesNotContain(work.record() + " cla-review");
        assertThat(overdue("worker=" + worker + "&asAt=2026-02-05T12:00:00Z")).isEmpty();

        work.happened("cla-review on Mon 9 March 2026");
        assertThat(work.expectations().at("/holder/worker").asString()).isEqualTo(worker + "-2");
        assertThat(overdue("worker=" + worker)).doesNotContain(work.record() + " cla-review");
        assertThat(overdue("worker=" + worker + "-2"))
                .as("the next one fell due in May")
                .contains(work.record() + " cla-review");
        assertThat(work.expectations().at("/statuses/0").asString()).isEqualTo("cla");
    }

    @Test
    void whereNobodyHoldsTheCaseItIsUnallocatedWithItsTeam() {
        String team = "Team " + System.nanoTime();
        App.post("/api/workers/w-" + System.nanoTime(), """
                {"name": "Made Up", "role": "social-worker", "team": "%s", "started": "2026-01-05",
                 "teamSince": "2026-01-05", "manager": "m-max"}""".formatted(team));
        Casework work = Casework.at("").happened("status cp on Mon 5 January 2026");
        ObjectNode transfer = (ObjectNode) Samples.json(example("case-transfer").toString());
        transfer.put("transferred", "2026-01-06").put("toTeam", team);
        transfer.set("newWorker", Samples.json("{" + NOBODY + "}").get("newWorker"));
        work.submit("/transfers", transfer);

        JsonNode visit = work.all("cp-visit").get(0);
        assertThat(visit.at("/owner/allocated").asBoolean()).isFalse();
        assertThat(visit.at("/owner/team").asString()).isEqualTo(team);
        assertThat(visit.at("/owner/managers/0").asString()).isEqualTo("m-max");
        assertThat(overdue("worker=unallocated&team=" + team.replace(" ", "%20")))
                .containsExactly(work.record() + " cp-visit");
    }

    @Test
    void isReadAPageAtATime() {
        String worker = "w-" + System.nanoTime();
        Casework work = Casework.at("");
        allocate(work, "2026-01-05", worker, "East");
        work.happened("status cp cla cin on Mon 5 January 2026");
        assertThat(work.expectations().at("/statuses")).hasSize(3);
        List<String> all = overdue("worker=" + worker);
        assertThat(all).hasSizeGreaterThan(2);

        List<String> paged = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = App.get("/api/expectations/overdue?size=1&worker=" + worker + next)
                    .body();
            assertThat(page.at("/overdue").size()).isLessThanOrEqualTo(1);
            paged.addAll(named(page));
            String asAt = page.at("/asAt").asString();
            next = page.has("next")
                    ? "&asAt=" + asAt + "&after=" + page.at("/next").asString()
                    : "";
        } while (!next.isEmpty());
        assertThat(paged).containsExactlyElementsOf(all);
    }

    @Test
    void movesWhereAFactIsPutRightAndIsOpenAgainWhereItWasOfAnotherChild() {
        Casework work = Casework.at("").happened("status cla on Mon 5 January 2026; cla-review on Mon 2 February 2026");
        assertThat(work.expected("cla-review")).isEqualTo("by Thu 5 February 2026, met; by Tue 5 May 2026");

        work.submit("/entries/" + work.entry(1) + "/amendments", Samples.json("""
                {"kind": "correction", "reason": "The order was a week later", "changes": {"since": "2026-01-12"}}"""));
        assertThat(work.expected("cla-review")).isEqualTo("by Thu 12 February 2026, met; by Tue 12 May 2026");

        work.submit("/entries/" + work.entry(2) + "/misfiling", Samples.json("""
                {"rightRecord": "%s", "reason": "The brother's review"}""".formatted(Samples.opened())));
        assertThat(work.expected("cla-review")).isEqualTo("by Thu 12 February 2026; by Tue 12 May 2026, ended");
    }

    @Test
    void goesOnWithTheRecordThatTakesAnotherIn() {
        String worker = "w-" + System.nanoTime();
        Casework twice = Casework.at("");
        allocate(twice, "2026-01-05", worker, "East");
        twice.happened("status cla on Mon 5 January 2026; cla-review on Mon 2 February 2026");
        Casework goesOn = Casework.at("").happened("status cin on Mon 2 March 2026");

        App.Answer merged = App.post(
                "/api/records/" + twice.record() + "/merging",
                "{\"into\": \"%s\", \"reason\": \"The same birth certificate\"}".formatted(goesOn.record()));

        assertThat(merged.status()).as(merged.body().toString()).isEqualTo(201);
        goesOn.heldUpTo(App.end());
        twice.heldUpTo(App.end());
        assertThat(goesOn.expected("cla-review")).isEqualTo("by Tue 5 May 2026");
        assertThat(goesOn.all("cla-review").get(0).at("/from").asString()).startsWith(twice.record());
        assertThat(goesOn.expectations().at("/holder/worker").asString()).isEqualTo(worker);
        assertThat(goesOn.expectations().at("/statuses")).hasSize(2);
        assertThat(overdue("worker=" + worker)).contains(goesOn.record() + " cla-review");
        assertThat(twice.expected("cla-review")).endsWith("by Tue 5 May 2026, ended");
        assertThat(App.get("/api/workers/" + worker)
                        .body()
                        .at("/caseload/held/0/record")
                        .asString())
                .isEqualTo(goesOn.record());
    }

    @Test
    void isCalledOffWithTheReason() {
        Casework work = Casework.at("").happened("assessment on Mon 20 April 2026");
        String expectation =
                work.all("assessment-sign-off").get(0).at("/expectation").asString();

        work.submit(
                "/expectations/" + expectation + "/calling-off",
                Samples.json("{\"reason\": \"It was signed off in the system before this one\"}"));

        assertThat(work.all("assessment-sign-off").get(0).at("/state").asString())
                .isEqualTo("called-off");
        assertThat(work.all("assessment-sign-off").get(0).at("/reason").asString())
                .contains("system before");
        App.Answer again = App.post(
                "/api/records/" + work.record() + "/expectations/" + expectation + "/calling-off",
                "{\"reason\": \"Twice\"}");
        assertThat(again.status()).isEqualTo(404);
    }

    @Test
    void anotherPolicyMovesNothingUntilSomebodyHasItCountedAnew() {
        Path data = Service.data();
        Casework before;
        Casework another;
        try (Service first = Service.started("england-default", data)) {
            before = Casework.at(first.address()).happened("status cla on Mon 5 January 2026");
            another = Casework.at(first.address()).happened("strategy-discussion on Thu 1 October 2026");
            assertThat(before.expected("cla-review")).isEqualTo("by Thu 5 February 2026");
        }
        try (Service second = Service.started("england", data)) {
            Casework after = before.again(second.address());
            assertThat(after.expected("cla-review")).isEqualTo("by Thu 5 February 2026");
            after.happened("status cla cp on Tue 6 January 2026");
            assertThat(after.expected("cla-review")).isEqualTo("by Thu 5 February 2026");

            after.submit("/expectations/recount", Samples.json("{\"reason\": \"By the regulations from now on\"}"));

            assertThat(after.expected("cla-review")).isEqualTo("by Mon 2 February 2026");
            assertThat(after.all("cla-review").get(0).at("/policy").asString()).isEqualTo("england 1");
            assertThat(after.all("cla-review").get(0).at("/reason").asString()).contains("regulations");

            Casework beside = another.again(second.address());
            assertThat(beside.expected("initial-conference")).isEqualTo("nothing");
            JsonNode all = recountedAll(second);
            assertThat(all.at("/records").asInt()).isGreaterThan(1);
            assertThat(all.at("/counted").asInt()).isPositive();
            assertThat(beside.heldUpTo(all.at("/position").asString()).expected("initial-conference"))
                    .isEqualTo("by Thu 22 October 2026");
            assertThat(recountedAll(second).at("/counted").asInt()).isZero();
            assertThat(App.post(second.address() + "/api/expectations/recount", "{}")
                            .status())
                    .isEqualTo(422);
        }
    }

    private static JsonNode recountedAll(Service service) {
        App.Answer answer = App.post(
                service.address() + "/api/expectations/recount", "{\"reason\": \"By the regulations from now on\"}");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private static void allocate(Casework work, String on, String worker, String team) {
        ObjectNode allocation =
                (ObjectNode) Samples.json(example("case-allocation").toString());
        allocation.put("allocated", on).put("share", "holds");
        allocation
                .putObject("to")
                .put("id", worker)
                .put("name", "Made Up")
                .put("role", "social-worker")
                .put("team", team);
        allocation.remove("actions");
        work.submit("/allocations", allocation);
    }

    private static JsonNode example(String kind) {
        return App.get("/api/templates/" + kind).body().at("/example");
    }

    private static List<String> overdue(String query) {
        return named(App.get("/api/expectations/overdue?" + query).body());
    }

    private static List<String> named(JsonNode page) {
        return page.at("/overdue")
                .valueStream()
                .map(one -> one.at("/record").asString() + " " + one.at("/rule").asString())
                .toList();
    }
}
