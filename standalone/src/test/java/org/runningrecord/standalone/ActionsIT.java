package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An action is followed from the visit that agreed it through supervision to its end. */
class ActionsIT {

    @Test
    void whatBecomesOfAnActionStandsWithTheEntryThatAgreedIt() {
        Reading reading = Reading.ofNewRecord();
        ObjectNode visit = reading.visit();
        visit.putArray("actions").addObject().put("what", "Ring the school").put("byWhom", "Sam Sample");
        String entry = reading.submit("/visits", visit.toString()).text("/entry");
        String action = entry + "-1";

        reading.submit("/actions/" + action + "/carrying-forward", "{\"reason\": \"The school was closed\"}");
        assertThat(reading.attempt("/supervisions", supervision("[]")).status()).isEqualTo(422);
        reading.submit("/supervisions", supervision("""
                [{"action": "%s", "outcome": "carried-forward", "comment": "The school was closed again"}]""".formatted(action)));
        reading.submit("/actions/" + action + "/completion", """
                {"completed": "2026-10-12", "by": "Sam Sample", "result": "They will ring back"}""");

        JsonNode later = reading.view("/entries/" + entry).at("/later");
        assertThat(later.valueStream().map(one -> one.at("/what").asString()))
                .containsExactly("action-carried-forward", "supervision-recorded", "action-completed");
        assertThat(later.at("/0/details/times").asInt()).isEqualTo(1);
        assertThat(later.at("/1/details/outcomes").get(action).asString()).isEqualTo("carried-forward");
        assertThat(later.toString())
                .as("what supervision tells is read in supervision")
                .doesNotContain("closed again");
        assertThat(reading.attempt("/actions/" + action + "/completion", """
                                {"completed": "2026-10-12", "by": "Sam Sample", "result": "Twice"}""").status())
                .isEqualTo(409);
    }

    @Test
    void whatSupervisionSaidOfAnActionStandsThereAsItReadsNow() {
        Reading reading = Reading.ofNewRecord();
        ObjectNode visit = reading.visit();
        visit.putArray("actions").addObject().put("what", "Ring the school").put("byWhom", "Sam Sample");
        String entry = reading.submit("/visits", visit.toString()).text("/entry");
        String said = "[{\"action\": \"%s-1\", \"outcome\": \"%s\", \"comment\": \"Rung\"}]";
        String supervision = reading.submit("/supervisions", supervision(said.formatted(entry, "done")))
                .text("/entry");

        reading.submit(
                "/entries/" + supervision + "/amendments", """
                {"kind": "correction", "reason": "Nobody answered", "changes": {"reviewed": %s}}""".formatted(said.formatted(entry, "carried-forward")));
        JsonNode amended = reading.view("/entries/" + entry).at("/later");
        assertThat(amended).hasSize(1);
        assertThat(amended.at("/0/details/outcomes").toString()).contains("carried-forward");

        reading.submit("/entries/" + supervision + "/restriction", """
                {"reason": "It names the worker's own child", "readers": ["m-somebody"]}""");
        JsonNode restricted = reading.view("/entries/" + entry).at("/later");
        assertThat(restricted.at("/0/what").asString()).isEqualTo("told-in-a-restricted-entry");
        assertThat(restricted.at("/0/details").toString()).isEqualTo("{\"entry\":\"" + supervision + "\"}");

        reading.submit("/entries/" + supervision + "/misfiling", """
                {"rightRecord": "%s", "reason": "Another child's"}""".formatted(
                        Reading.ofNewRecord().record()));
        assertThat(reading.view("/entries/" + entry).get("later")).isEmpty();
    }

    private static String supervision(String reviewed) {
        ObjectNode example = (ObjectNode)
                App.get("/api/templates/supervision").body().at("/example").deepCopy();
        example.set("reviewed", Samples.json(reviewed));
        example.remove("actions");
        return example.toString();
    }
}
