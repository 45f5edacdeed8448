package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An entry that only some may read: those read it, who watches over that sees that there is one, and to everybody else there is none. */
class RestrictedEntryIT {

    private static final String SECRET = "lives at 4 Nowhere Lane";

    private final String team = "Team-" + System.nanoTime();
    private final String[] ada = as("w-ada", team, "practitioner");
    private final String[] tom = as("w-tom", team, "practitioner");
    private final String[] max = as("m-max", team, "team-manager");
    private final String[] sol = as("m-sol", "Service", "senior-manager");
    private final String[] fay = as("f-fay", "Data", "data-protection-officer");
    private final String record = ok(App.ask(
                    "POST", "/api/records", Samples.child("Wren", "Entry-" + System.nanoTime()), ada))
            .text("/record");
    private final String path = "/api/records/" + record;
    private final String before = visit("A quiet afternoon");
    private final String hidden = visit("Grandmother " + SECRET);
    private final String after = visit("A walk in the rain");

    RestrictedEntryIT() {
        significant(before);
        significant(hidden);
        significant(after);
        ok(App.ask(
                "POST",
                path + "/entries/" + hidden + "/restriction",
                "{\"reason\": \"The address\", \"readers\": [\"w-ada\"], \"review\": \"2099-01-01\"}",
                max));
    }

    @Test
    void whoIsNamedReadsItAsBefore() {
        assertThat(entries(ada)).containsExactlyInAnyOrder(before, hidden, after);
        assertThat(get("/entries/" + hidden, ada).body().toString()).contains(SECRET);
        await().untilAsserted(() ->
                assertThat(get("/chronology", ada).body().toString()).contains(hidden));
        assertThat(ok(App.ask(
                                "POST",
                                path + "/entries/" + hidden + "/amendments",
                                "{\"kind\": \"addition\", \"reason\": \"R\", \"changes\": {\"discussion\": \"And the dog\"}}",
                                ada))
                        .text("/entry"))
                .isEqualTo(hidden);
    }

    @Test
    void whoRestrictedItAndWhoWatchesSeeThatThereIsOne() {
        for (String[] one : List.of(max, fay)) {
            App.Answer trace = get("/entries/" + hidden, one);
            assertThat(trace.text("/hidden")).isEqualTo("restricted");
            assertThat(trace.body().toString()).doesNotContain(SECRET);
            assertThat(entries(one)).hasSize(3);
        }
    }

    @Test
    void whoAsksForItInVainIsNotSaidToHaveReadIt() {
        get("/entries/" + hidden, tom);

        assertThat(get("/access", max).body().at("/looks"))
                .filteredOn(look -> look.at("/who/id").asString().equals("w-tom"))
                .isNotEmpty()
                .allMatch(look -> look.at("/refused").asBoolean());
    }

    @Test
    void itDoesNotWaitForTheViews() {
        for (int i = 0; i < 20; i++) {
            String entry = visit("Still there: " + SECRET);
            await().until(() -> get("/entries/" + entry, max).status() == 200);
            ok(App.ask(
                    "POST",
                    path + "/entries/" + entry + "/restriction",
                    "{\"reason\": \"The address\", \"readers\": [\"w-ada\"], \"review\": \"2099-01-01\"}",
                    max));

            assertThat(get("/entries/" + entry, max).body().toString())
                    .contains("restricted")
                    .doesNotContain(SECRET);
        }
    }

    @Test
    void toEverybodyElseThereIsNone() {
        for (String[] one : List.of(tom, sol)) {
            assertThat(entries(one)).containsExactlyInAnyOrder(before, after);
            for (String view : List.of(
                    "",
                    "/running-record?size=1",
                    "/running-record",
                    "/chronology",
                    "/planned-visits",
                    "/expectations")) {
                assertThat(get(view, one).body().toString())
                        .as(view)
                        .doesNotContain(hidden, SECRET, "Restricted", "restricted-entry");
            }
            assertThat(get("", one).body().at("/summary/entries").asInt()).isEqualTo(2);
        }
    }

    @Test
    void aPageHasNoGapWhereItWouldStand() {
        App.Answer first = get("/running-record?size=1&order=oldest", tom);
        App.Answer second = get("/running-record?size=1&order=oldest&after=" + first.text("/next"), tom);

        assertThat(List.of(first.text("/entries/0/entry"), second.text("/entries/0/entry")))
                .containsExactlyInAnyOrder(before, after);
        assertThat(second.body().has("next")).isFalse();
        App.Answer row = get("/chronology?size=1", tom);
        assertThat(get("/chronology?size=1&after=" + row.text("/next"), tom)
                        .body()
                        .has("next"))
                .isFalse();
    }

    /** The same words as of an entry that was never there. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/file", "/file/original"})
    void askedForByItsIdItIsNotThere(String part) {
        App.Answer refused = get("/entries/" + hidden + part, tom);
        App.Answer never = get("/entries/" + App.entry(record, 99_999) + part, tom);

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.text("/detail").replace(hidden, ""))
                .isEqualTo(never.text("/detail").replace(App.entry(record, 99_999), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/amendments|{\"kind\": \"addition\", \"reason\": \"R\", \"changes\": {\"discussion\": \"And\"}}",
                "/significance|{\"line\": {\"text\": \"T\"}}",
                "/restriction|{\"reason\": \"R\", \"readers\": [\"w-tom\"]}",
                "/restriction/lifting|{\"reason\": \"R\"}",
                "/disputes|{\"by\": {\"name\": \"A\", \"relationship\": \"mother\"}, \"statement\": \"S\"}",
                "/unlinking|{\"reason\": \"R\"}"
            })
    void nothingIsDoneAboutItByWhoMayNotKnowOfIt(String act) {
        String[] parts = act.split("\\|");
        App.Answer refused = App.ask("POST", path + "/entries/" + hidden + parts[0], parts[1], sol);
        App.Answer never = App.ask("POST", path + "/entries/" + App.entry(record, 99_999) + parts[0], parts[1], sol);

        assertThat(refused.status()).isEqualTo(never.status()).isBetween(400, 499);
        assertThat(withoutIds(refused)).isEqualTo(withoutIds(never));
    }

    @Test
    void aReferenceToItIsAReferenceToNothing() {
        ObjectNode visit = Samples.visit(record);
        visit.putObject("circumstances")
                .putArray("links")
                .addObject()
                .put("rel", "follows-up")
                .put("entry", hidden);
        App.Answer refused = App.ask("POST", path + "/visits", visit.toString(), tom);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/errors/0/detail")).isEqualTo("There is no such entry on this record");
        assertThat(App.ask("POST", path + "/visits", visit.toString(), ada).status())
                .isEqualTo(201);
        assertThat(get("/running-record", tom).body().toString()).doesNotContain(hidden);
    }

    @Test
    void onceThatIsLiftedItIsThereForAll() {
        ok(App.ask("POST", path + "/entries/" + hidden + "/restriction/lifting", "{\"reason\": \"Moved\"}", max));

        await().untilAsserted(() ->
                assertThat(get("/entries/" + hidden, tom).body().toString()).contains(SECRET));
    }

    private List<String> entries(String[] reader) {
        return get("/running-record?size=200", reader)
                .body()
                .at("/entries")
                .valueStream()
                .map(entry -> entry.at("/entry").asString())
                .toList();
    }

    private App.Answer get(String view, String[] reader) {
        return App.ask("GET", path + view, "", reader);
    }

    private String visit(String told) {
        ObjectNode visit = Samples.visit(record).put("discussion", told);
        App.Answer recorded = ok(App.ask("POST", path + "/visits", visit.toString(), ada));
        await().until(() -> get("/entries/" + recorded.text("/entry"), ada).status() == 200);
        return recorded.text("/entry");
    }

    private void significant(String entry) {
        ok(App.ask(
                "POST", path + "/entries/" + entry + "/significance", "{\"line\": {\"text\": \"It mattered\"}}", ada));
    }

    private String withoutIds(App.Answer answer) {
        ObjectNode body = (ObjectNode) answer.body().deepCopy();
        body.remove("instance");
        return ((JsonNode) body).toString().replace(hidden, "").replace(App.entry(record, 99_999), "");
    }

    private static App.Answer ok(App.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isLessThan(300);
        return answer;
    }

    private static String[] as(String id, String team, String... roles) {
        return App.bearer(App.tokens().of(id, "Made Up", "social-worker", List.of(team), List.of(roles)));
    }
}
