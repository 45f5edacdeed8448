package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was restricted on one record stays so when another record of the child goes on in its place. */
class RestrictedBeforeMergingIT {

    private final Casework old = Casework.at("").happened("status cla on Mon 5 January 2026");
    private final Casework goesOn = Casework.at("");

    RestrictedBeforeMergingIT() {
        old.submit(
                "/entries/" + old.entry(1) + "/restriction",
                Samples.json("{\"reason\": \"The address\", \"readers\": [\"w-ada\"], \"review\": \"2099-01-01\"}"));
        old.submit(
                "/merging",
                Samples.json("{\"into\": \"%s\", \"reason\": \"The same child\"}".formatted(goesOn.record())));
    }

    @Test
    void whatIsExpectedBecauseOfItIsListedForItsReadersAlone() {
        assertThat(expected(as("w-ada", "practitioner", "senior-manager"))).anyMatch(this::startedByIt);
        assertThat(expected(as("m-sol", "senior-manager"))).noneMatch(this::startedByIt);
    }

    private boolean startedByIt(JsonNode expectation) {
        return expectation.toString().contains(old.entry(1));
    }

    private List<JsonNode> expected(String[] reader) {
        String asked = "/api/records/" + goesOn.record() + "/expectations?position=" + App.end();
        App.Answer answer = App.ask("GET", asked, "", reader);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body().at("/expectations").valueStream().toList();
    }

    private static String[] as(String id, String... roles) {
        return App.bearer(App.tokens().of(id, "Made Up", "social-worker", List.of("Service"), List.of(roles)));
    }
}
