package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A manager sees which cases were discussed, and whether what was directed was done. */
class OversightIT {

    @Test
    void whatWasDirectedStandsThereWithWhatBecameOfIt() {
        String worker = "w-" + System.nanoTime();
        Reading discussed = Reading.ofNewRecord();
        Reading never = Reading.ofNewRecord();
        allocated(discussed, worker);
        allocated(never, worker);
        String first =
                supervision(discussed, "2026-09-07", "{\"notGiven\": \"does-not-apply\", \"reason\": \"The first\"}");
        discussed.submit("/actions/" + first + "-1/carrying-forward", "{\"reason\": \"The school was closed\"}");
        String second = supervision(discussed, "2026-10-05", """
                [{"action": "%s-1", "outcome": "done"}]""".formatted(first));
        discussed.view("/entries/" + second);

        JsonNode cases = App.get("/api/workers/" + worker + "/oversight").body().at("/cases");

        assertThat(cases).hasSize(2);
        assertThat(cases.at("/1/supervisions")).isEmpty();
        JsonNode newest = cases.at("/0/supervisions/0");
        assertThat(newest.at("/entry").asString()).isEqualTo(second);
        assertThat(newest.at("/occurred").asString()).isEqualTo("2026-10-05");
        assertThat(newest.at("/jointWith").asString()).isEqualTo("Reviewing team");
        assertThat(newest.at("/directions/0/open").asBoolean()).isTrue();
        JsonNode directed = cases.at("/0/supervisions/1/directions/0");
        assertThat(directed.at("/what").asString()).isEqualTo("Ring the school");
        assertThat(directed.at("/became").valueStream().map(JsonNode::asString))
                .containsExactly("carried-forward", "done");
        assertThat(directed.at("/open").asBoolean()).isFalse();
        assertThat(App.get("/api/workers/w-nobody/oversight").status()).isEqualTo(404);
    }

    @Test
    void whatIsRestrictedIsToldOfAndNotShown() {
        String worker = "w-" + System.nanoTime();
        Reading reading = Reading.ofNewRecord();
        allocated(reading, worker);
        String entry =
                supervision(reading, "2026-10-05", "{\"notGiven\": \"does-not-apply\", \"reason\": \"The first\"}");
        reading.submit("/entries/" + entry + "/restriction", """
                {"reason": "It names the worker's own child", "readers": ["m-somebody"]}""");
        reading.view("/entries/" + entry);

        JsonNode shown = App.get("/api/workers/" + worker + "/oversight").body().at("/cases/0/supervisions/0");

        assertThat(shown.at("/entry").asString()).isEqualTo(entry);
        assertThat(shown.has("supervisor")).isFalse();
        assertThat(shown.at("/directions")).isEmpty();
    }

    private static void allocated(Reading reading, String worker) {
        ObjectNode allocation = (ObjectNode)
                App.get("/api/templates/case-allocation").body().at("/example").deepCopy();
        ((ObjectNode) allocation.at("/to")).put("id", worker);
        reading.submit("/allocations", allocation.toString());
    }

    private static String supervision(Reading reading, String on, String reviewed) {
        ObjectNode body = (ObjectNode)
                App.get("/api/templates/supervision").body().at("/example").deepCopy();
        body.put("start", on).remove("end");
        body.set("reviewed", Samples.json(reviewed));
        body.set("actions", Samples.json("[{\"what\": \"Ring the school\", \"byWhom\": \"Sam Sample\"}]"));
        body.set("joint", Samples.json("""
                {"team": "Reviewing team", "supervisor": {"id": "w-ida", "name": "Ida Invented", "role": "team-manager", "team": "Reviewing team"}}"""));
        return reading.submit("/supervisions", body.toString()).text("/entry");
    }
}
