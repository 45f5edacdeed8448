package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Somebody is on the telephone, or at the door, and it has to be found out whether there is a record of this child. */
class SearchIT {

    private final String family = "Sought-" + System.nanoTime();
    private final String team = "Team-" + family;
    private final String[] ada = as("w-ada", team, "practitioner");
    private final String[] max = as("m-max-" + family, team, "team-manager");
    private final String[] tia = as("w-tia", "Elsewhere", "practitioner");
    private final String[] dot = as("d-dot-" + family, "Front door", "front-door");
    private final String[] oli = as("o-oli-" + family, "Nights", "out-of-hours-worker");
    private final String record = ok(App.ask("POST", "/api/records", Samples.child("Zoë", family), ada))
            .text("/record");
    private final String path = "/api/records/" + record;

    @Test
    void whoMayOpenTheRecordFindsItHoweverTheNameIsWritten() {
        for (String[] reader : List.of(ada, max, dot, oli)) {
            JsonNode found = search("ZOE", family.replace("-", " "), "2019-03-04", reader)
                    .body();
            assertThat(found.at("/records")).hasSize(1);
            assertThat(found.at("/records/0/record").asString()).isEqualTo(record);
            assertThat(found.at("/records/0/names/0").asString()).isEqualTo("Zoë " + family);
            assertThat(found.has("elsewhere")).isFalse();
        }
        assertThat(looks()).contains("search");
    }

    @Test
    void whoMayNotFindsNothing() {
        assertThat(search("Zoë", family, "2019-03-04", tia).body().toString()).isEqualTo("{\"records\":[]}");
        assertThat(search("Zoë", family, "2019-03-05", ada).body().toString()).isEqualTo("{\"records\":[]}");
    }

    @Test
    void aNameThatWasToldLaterIsFoundAsWell() {
        ok(App.ask("POST", path + "/details", """
                {"since": "2026-01-05", "names": [{"kind": "legal", "given": "Zoë", "family": "New-%s"}],
                 "howKnown": "The registrar rang"}""".formatted(family), ada));

        await().until(() -> search("Zoe", "New-" + family, "2019-03-04", ada)
                        .body()
                        .at("/records")
                        .size()
                == 1);
        assertThat(search("Zoë", family, "2019-03-04", ada).body().at("/records"))
                .hasSize(1);
    }

    @Test
    void theFrontDoorIsToldThatThereIsARecordWhichIsClosedAndWhomToCall() {
        worker("w-ada", "m-max-" + family);
        worker("m-max-" + family, null);
        ok(App.ask(
                "POST", path + "/restriction", "{\"reason\": \"A relative\", \"readers\": [\"team-manager\"]}", max));

        for (String[] asking : List.of(dot, oli)) {
            JsonNode found = search("Zoë", family, "2019-03-04", asking).body();
            assertThat(found.at("/records")).isEmpty();
            assertThat(found.at("/elsewhere/call/0/name").asString()).isEqualTo("Name of m-max-" + family);
            assertThat(found.at("/elsewhere/duty").asString()).isNotBlank();
            assertThat(found.toString()).doesNotContain(record, "Zoë");
        }
        assertThat(search("Zoë", family, "2019-03-04", ada).body().toString()).isEqualTo("{\"records\":[]}");
        assertThat(looks()).contains("search");
        await().until(() ->
                App.ask("GET", "/api/unusual-access", "", max).body().toString().contains("told-that-there-is-one"));
    }

    @Test
    void whomItIsRestrictedAgainstIsToldNothing() {
        ok(App.ask(
                "POST",
                path + "/restriction",
                "{\"reason\": \"His niece\", \"against\": [\"d-dot-" + family + "\"]}",
                max));

        assertThat(search("Zoë", family, "2019-03-04", dot).body().toString()).isEqualTo("{\"records\":[]}");
        assertThat(search("Zoë", family, "2019-03-04", oli).body().at("/records"))
                .hasSize(1);
    }

    @Test
    void anIdentifierFindsItsRecord() {
        String number = "LA" + family;
        ok(App.ask("POST", "/api/records", """
                {"names": [{"kind": "legal", "given": "Ann", "family": "%s"}],
                 "birth": {"status": "born", "certainty": "confirmed", "date": "2018-01-02"},
                 "identifiers": [{"scheme": "la-child-id", "authority": "999", "value": "%s"}], "languages": ["en"]}""".formatted(family, number), ada));

        assertThat(App.ask(
                                "POST",
                                "/api/search",
                                "{\"identifier\": {\"scheme\": \"la-child-id\", \"authority\": \"999\", \"value\": \""
                                        + number.toLowerCase(java.util.Locale.ROOT) + "\"}}",
                                ada)
                        .body()
                        .at("/records"))
                .hasSize(1);
    }

    @Test
    void nobodySearchesFasterThanTheyHaveReasonTo() {
        String[] curious = as("d-fast-" + family, "Front door", "front-door");
        List<Integer> answers = java.util.stream.IntStream.range(0, 25)
                .mapToObj(i -> search("Somebody", "Else-" + i, "2019-03-04", curious))
                .map(App.Answer::status)
                .toList();

        assertThat(answers).startsWith(200, 200).endsWith(429);
        assertThat(search("Somebody", "Else", "2019-03-04", curious).headers()).containsKey("Retry-After");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"given\": \"A\", \"family\": \"B\", \"birth\": \"soon\"}",
                "{\"given\": \" \", \"family\": \"B\", \"birth\": \"2019-03-04\"}",
                "{\"identifier\": {\"scheme\": \"nhs-number\", \"value\": \"1234567890\"}}",
                "{\"given\": \"A\", \"identifier\": {\"scheme\": \"upn\", \"value\": \"A\"}}"
            })
    void whatIsWrongIsNamed(String body) {
        App.Answer answer = App.ask("POST", "/api/search", body, as("w-" + body.hashCode(), "Any", "practitioner"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"name\": \"A\"}", "{\"given\": {\"$ne\": 1}}", "nonsense"})
    void whatIsNoSearchIsRefused(String body) {
        App.Answer answer = App.ask("POST", "/api/search", body, as("w-" + body.hashCode(), "Any", "practitioner"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/detail").asString()).contains("given, family and birth");
    }

    private List<String> looks() {
        JsonNode looks =
                App.ask("GET", path + "/access?size=200", "", max).body().at("/looks");
        return StreamSupport.stream(looks.spliterator(), false)
                .map(look -> look.at("/view").asString())
                .toList();
    }

    private static void worker(String id, String manager) {
        ok(App.ask(
                "POST",
                "/api/workers/" + id,
                """
                {"name": "Name of %s", "role": "social-worker", "started": "2020-01-06", "team": "North", "teamSince": "2020-01-06",
                 "trained": "2020-01-20"%s}""".formatted(id, manager == null ? "" : ", \"manager\": \"" + manager + "\""),
                as("m-sol", "Service", "senior-manager")));
    }

    private static App.Answer search(String given, String family, String birth, String[] reader) {
        return App.ask(
                "POST",
                "/api/search",
                "{\"given\": \"%s\", \"family\": \"%s\", \"birth\": \"%s\"}".formatted(given, family, birth),
                reader);
    }

    private static App.Answer ok(App.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isLessThan(300);
        return answer;
    }

    private static String[] as(String id, String team, String... roles) {
        return App.bearer(App.tokens().of(id, "Made Up", "social-worker", List.of(team), List.of(roles)));
    }
}
