package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Nobody who may not know of an entry is told anything that counts it: no number of an event, and no change that was none to them. */
class CountlessIT {

    /** Those who watch over the log read its numbers. */
    private static final Pattern OF_THE_LOG = Pattern.compile("/api/(log/head|records/\\{id}/history)");

    private final String team = "Team-" + System.nanoTime();
    private final String[] ada = as("w-ada", team, "practitioner");
    private final String[] tom = as("w-tom", team, "practitioner");
    private final String[] max = as("m-max", team, "team-manager");
    private final String record = ok(App.ask(
                    "POST", "/api/records", Samples.child("Wren", "Countless-" + System.nanoTime()), ada))
            .text("/record");
    private final String path = "/api/records/" + record;

    @ParameterizedTest
    @MethodSource("doors")
    void noAnswerHoldsTheNumberOfAnEvent(String door) {
        App.Answer first = visit(tom);
        restrict(visit(ada).text("/entry"));
        String entry = visit(ada).text("/entry");
        await().until(() -> App.ask("GET", path + "/entries/" + entry, "", tom).status() == 200);
        String asked = door.replace("{id}", door.contains("/workers/") ? "w-tom" : record)
                .replaceAll("\\{[^}]*}", first.text("/entry"));

        for (String[] reader : List.of(tom, max)) {
            Numbers.noneIn(asked, App.ask("GET", asked, "", reader));
        }
    }

    @Test
    void twoReadingsDoNotTellWhetherSomethingHappenedInBetween() {
        await().until(() -> App.ask("GET", path, "", tom).status() == 200);

        assertThat(App.ask("GET", path, "", tom).headers().get("ETag"))
                .isNotEqualTo(App.ask("GET", path, "", tom).headers().get("ETag"));
    }

    @Test
    void whatWasReadHoldsWhileEverythingSinceIsHidden() {
        String read = visit(tom).headers().get("ETag");
        String hidden = visit(ada).text("/entry");
        restrict(hidden);
        ok(App.ask(
                "POST",
                path + "/entries/" + hidden + "/amendments",
                "{\"kind\": \"addition\", \"reason\": \"R\", \"changes\": {\"discussion\": \"And the dog\"}}",
                ada));

        App.Answer goesOn = App.ask("POST", path + "/visits", visit().toString(), with(tom, read));

        assertThat(goesOn.status()).isEqualTo(201);
        assertThat(App.ask("POST", path + "/visits", visit().toString(), with(ada, read))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void whatWasReadNoLongerHoldsAfterSomethingTheReaderMayKnow() {
        String read = visit(tom).headers().get("ETag");
        restrict(visit(ada).text("/entry"));
        visit(ada);

        App.Answer stale = App.ask("POST", path + "/visits", visit().toString(), with(tom, read));

        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void aNumberNamesNothing() {
        visit(ada);

        assertThat(App.ask("GET", path + "/entries/" + record + ".1", "", ada).status())
                .isEqualTo(404);
        assertThat(App.ask("GET", path + "/running-record?position=1", "", ada).status())
                .isEqualTo(400);
    }

    static Stream<String> doors() {
        return App.get("/v3/api-docs")
                .body()
                .at("/paths")
                .propertyStream()
                .filter(path -> path.getValue().has("get"))
                .map(Map.Entry::getKey)
                .filter(path -> !OF_THE_LOG.matcher(path).matches());
    }

    private void restrict(String entry) {
        ok(App.ask(
                "POST",
                path + "/entries/" + entry + "/restriction",
                "{\"reason\": \"The address\", \"readers\": [\"w-ada\"], \"review\": \"2099-01-01\"}",
                max));
    }

    private App.Answer visit(String[] author) {
        return ok(App.ask("POST", path + "/visits", visit().toString(), author));
    }

    private ObjectNode visit() {
        return Samples.visit(record);
    }

    private static String[] with(String[] who, String read) {
        return new String[] {who[0], who[1], "If-Match", read};
    }

    private static App.Answer ok(App.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isLessThan(300);
        return answer;
    }

    private static String[] as(String id, String team, String role) {
        return App.bearer(App.tokens().of(id, id, "social-worker", List.of(team), List.of(role)));
    }
}
