package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An audit, from the drawing of a sample to the moderated judgement and the note on the child's file. */
class AuditIT {

    private static final String[] MAX = App.as("w-max", "Max Imaginary", "team-manager", "North");

    /** Whose work it is that Sam audits. */
    private static final String[] INA = App.as("w-ina", "Ina Invented", "social-worker", "North");

    private final String worker = "w-" + System.nanoTime();

    @Test
    void isDrawnFoundModeratedAndNoted() {
        Set<String> cases = new HashSet<>();
        for (int i = 0; i < 9; i++) {
            cases.add(allocated());
        }
        String audit = drawn("{\"area\": \"mash\", \"worker\": \"" + worker + "\", \"seed\": 7}")
                .text("/audit");
        JsonNode shown = App.get("/api/audits/" + audit).body();
        assertThat(shown.at("/records")).hasSize(6);
        assertThat(shown.at("/records")
                        .valueStream()
                        .map(one -> one.at("/record").asString()))
                .isSubsetOf(cases);
        assertThat(shown.at("/scope/cases").asInt()).isEqualTo(9);
        assertThat(shown.at("/scope/seed").asInt()).isEqualTo(7);
        String again = drawn("{\"area\": \"mash\", \"worker\": \"" + worker + "\", \"seed\": 7}")
                .text("/audit");
        assertThat(App.get("/api/audits/" + again).body().at("/records")).isEqualTo(shown.at("/records"));

        String record = shown.at("/records/0/record").asString();
        String door = "/api/audits/" + audit + "/records/" + record;
        assertThat(App.post(door, findings(record).toString(), INA).status())
                .as("nobody audits their own work")
                .isEqualTo(409);
        assertThat(App.post(door + "/moderation", moderation(), MAX).status()).isEqualTo(409);
        String read = App.get("/api/audits/" + audit).headers().get("ETag");
        assertThat(App.post(door, findings(record).toString()).status()).isEqualTo(201);
        assertThat(App.post(door, findings(record).toString(), "If-Match", read).status())
                .as("somebody has said more since")
                .isEqualTo(412);
        assertThat(App.post(door, findings(record).put("overall", "partly").toString())
                        .status())
                .isEqualTo(201);
        assertThat(App.post(door + "/moderation", moderation()).status())
                .as("nobody moderates their own audit")
                .isEqualTo(409);
        assertThat(App.post(door + "/moderation", moderation(), MAX).status()).isEqualTo(201);
        assertThat(App.post(door, findings(record).toString()).status()).isEqualTo(409);

        JsonNode judged = App.get("/api/audits/" + audit).body().at("/records/0");
        assertThat(judged.at("/found/findings/findings")).hasSize(18);
        assertThat(judged.at("/found/findings/actions/0/byWhen").asString()).isEqualTo("2026-12-01");
        assertThat(judged.at("/found/findings/overall").asString()).isEqualTo("partly");
        assertThat(judged.at("/earlier")).hasSize(1);
        assertThat(judged.at("/earlier/0/findings/overall").asString()).isEqualTo("met");
        assertThat(App.get("/api/audit-tool?audit=" + audit).body())
                .isEqualTo(App.get("/api/audit-tool").body());
        String action = judged.at("/found/findings/actions/0/id").asString();
        String done = "{\"completed\": \"2026-11-20\", \"by\": \"Sam Sample\", \"result\": \"He has it\"}";
        String completion = "/api/audits/" + audit + "/actions/" + action + "/completion";
        assertThat(App.post(completion, done).status()).isEqualTo(201);
        assertThat(App.post(completion, done).status()).isEqualTo(409);
        JsonNode completed = App.get("/api/audits/" + audit).body().at("/done/0");
        assertThat(completed.at("/action").asString()).isEqualTo(action);
        assertThat(completed.at("/result").toString()).contains("He has it");
        assertThat(judged.at("/found/recorded/by/id").asString()).isEqualTo("w-sam");
        assertThat(judged.at("/moderated/moderation/overall").asString()).isEqualTo("partly");
        assertThat(judged.at("/moderated/recorded/by/id").asString()).isEqualTo("w-max");
        assertThat(App.get("/api/records/" + record + "/history").body().toString())
                .as("what an audit finds stands on no child's record")
                .doesNotContain("plain-words");

        App.Answer noted = App.post(
                "/api/records/" + record + "/audit-case-notes",
                App.get("/api/templates/audit-case-note").body().at("/example").toString());
        assertThat(App.get("/api/records/" + record + "?position="
                                + noted.body().at("/position").asString())
                        .body()
                        .has("audited"))
                .isTrue();
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtOnce() {
        String record = allocated();
        assertThat(faults(App.post("/api/audits", "{\"area\": \"nowhere\", \"size\": 0}")))
                .containsExactlyInAnyOrder("/area", "/worker", "/size");
        assertThat(drawn("{\"area\": \"mash\", \"worker\": \"w-nobody\"}").status())
                .isEqualTo(409);
        String door = "/api/audits/"
                + drawn("{\"area\": \"mash\", \"worker\": \"" + worker + "\"}").text("/audit") + "/records/" + record;
        ObjectNode bad = findings(record);
        ((ArrayNode) bad.get("findings")).remove(0);
        ((ObjectNode) bad.at("/findings/0")).put("sentence", "");
        ((ObjectNode) bad.at("/findings/1")).put("criterion", "made-up");
        ((ObjectNode) bad.at("/findings/2")).putArray("entries").add(App.entry(record, 99));
        ((ObjectNode) bad.at("/actions/0")).remove("byWhen");

        assertThat(faults(App.post(door, bad.toString())))
                .containsExactlyInAnyOrder(
                        "/findings/0/sentence",
                        "/findings/1/criterion",
                        "/findings/2/entries",
                        "/findings",
                        "/actions/0/byWhen");
        assertThat(App.post(
                                "/api/audits/nothing/records/" + record,
                                findings(record).toString())
                        .status())
                .isEqualTo(404);
        assertThat(App.get("/api/audits/nothing").status()).isEqualTo(404);
    }

    private static ObjectNode findings(String record) {
        JsonNode tool = App.get("/api/audit-tool").body();
        ObjectNode findings = (ObjectNode) Samples.json("""
                {"findings": [], "overall": "met", "judgement": "Well kept", "actions":
                  [{"what": "Give the plan to the father", "byWhom": "Sam Sample", "byWhen": "2026-12-01"}]}""");
        ArrayNode all = (ArrayNode) findings.get("findings");
        for (String section : new String[] {"/common", "/areas/mash"}) {
            tool.at(section)
                    .forEach(one -> all.addObject()
                            .put("criterion", one.at("/id").asString())
                            .put("met", "partly")
                            .put("sentence", "Seen in the allocation")
                            .putArray("entries")
                            .add(App.entry(record, 1)));
        }
        return findings;
    }

    private static Stream<String> faults(App.Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        return answer.body()
                .at("/errors")
                .valueStream()
                .map(fault -> fault.at("/pointer").asString());
    }

    private static String moderation() {
        return "{\"agrees\": false, \"overall\": \"partly\", \"reasons\": \"The plan was not given\"}";
    }

    private static App.Answer drawn(String body) {
        return App.post("/api/audits", body);
    }

    private String allocated() {
        String record = App.post("/api/records", Samples.child("Ottilie", "Example-" + System.nanoTime()), INA)
                .text("/record");
        ObjectNode allocation = (ObjectNode)
                App.get("/api/templates/case-allocation").body().at("/example").deepCopy();
        ((ObjectNode) allocation.at("/to")).put("id", worker);
        assertThat(App.post("/api/records/" + record + "/allocations", allocation.toString(), INA)
                        .status())
                .isEqualTo(201);
        return record;
    }
}
