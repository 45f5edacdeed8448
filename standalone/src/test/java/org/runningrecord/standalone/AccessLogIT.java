package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.runningrecord.web.access.DoorTable;
import org.runningrecord.web.access.Role;
import org.runningrecord.web.signin.TestTokens;
import tools.jackson.databind.JsonNode;

/** Every look is on the record: who looked, at which door, by what right, and who was refused. */
class AccessLogIT {

    private final String team = "Team-" + System.nanoTime();
    private final String[] ada = as("w-ada", "Ada Imagined", "social-worker", team, "practitioner");
    private final String[] max = as("m-max", "Max Madeup", "team-manager", team, "team-manager");
    private final String[] tia = as("w-tia", "Tia Tale", "social-worker", "Elsewhere", "practitioner");
    private final String[] fay = as("f-fay", "Fay Fable", "", "Data", "data-protection-officer");
    private final String[] sol = as("m-sol", "Sol Story", "service-manager", "Service", "senior-manager");
    private final String record = ok(App.ask(
                    "POST", "/api/records", Samples.child("Wren", "Looked-" + System.nanoTime()), ada))
            .text("/record");
    private final String path = "/api/records/" + record;

    @Test
    void everyDoorToARecordWritesOneLookForOneAnswer() {
        String entry = ok(App.ask(
                        "POST", path + "/visits", Samples.visit(record).toString(), ada))
                .text("/entry");
        List<String> doors = doors();
        assertThat(doors).hasSizeGreaterThan(10);

        for (String door : doors) {
            String[] reader =
                    DoorTable.roles("GET", door.replace("{id}", record)).contains(Role.TEAM_MANAGER) ? max : fay;
            int before = looks(max).size();
            App.ask("GET", door.replace("{id}", record).replaceAll("\\{[^}]*}", entry), "", reader);
            List<JsonNode> after = looks(max);

            // reading them is a look as well, and the newest
            assertThat(after).as(door).hasSize(before + 2);
            assertThat("/api/records/{id}" + (view(after.get(1)).isEmpty() ? "" : "/" + view(after.get(1))))
                    .isEqualTo(door);
            assertThat(view(after.get(0))).isEqualTo("access");
        }
    }

    @Test
    void itSaysWhoLookedAsWhatAndByWhatRight() {
        App.ask("GET", path + "/running-record", "", ada);
        App.ask("GET", path + "/chronology", "", sol);

        List<JsonNode> looks = looks(max);
        assertThat(looks.get(1).toString()).contains("m-sol", "senior-manager", "\"right\":\"office\"");
        assertThat(looks.get(2).at("/who/id").asString()).isEqualTo("w-ada");
        assertThat(looks.get(2).at("/right").asString()).isEqualTo("team");
        assertThat(looks.get(2).at("/words").asString())
                .isEqualTo(
                        "Ada Imagined (social worker), who is of the team that works with the child, read the running record.");
    }

    @Test
    void whoIsRefusedIsNotedOnceOnEitherSideAndForARecordThatIsNotThereAsWell() {
        assertThat(App.ask("GET", path + "/running-record", "", tia).status()).isEqualTo(404);
        assertThat(App.ask("POST", path + "/visits", Samples.visit(record).toString(), tia)
                        .status())
                .isEqualTo(404);
        assertThat(App.ask("GET", path + "/history", "", ada).status()).isEqualTo(403);

        assertThat(looks(max).subList(1, 4))
                .extracting(look -> look.at("/refused").asBoolean() + " "
                        + look.at("/who/id").asString() + " " + view(look))
                .containsExactly("true w-ada history", "true w-tia visits", "true w-tia running-record");

        String nobodys = UUID.randomUUID().toString();
        assertThat(App.ask("GET", "/api/records/" + nobodys, "", tia).status()).isEqualTo(404);
        await().until(() -> unusual(fay, nobodys).size() == 1);
        assertThat(unusual(fay, nobodys).get(0).at("/times").asInt()).isOne();
        assertThat(unusual(max, nobodys)).isEmpty();
    }

    @Test
    void whyItWasOpenedInAnEmergencyIsSaidThere() {
        ok(App.ask("POST", path + "/emergency-access", "{\"reason\": \"Found at the station\"}", tia));
        assertThat(App.ask("GET", path, "", tia).status()).isEqualTo(200);

        JsonNode look = looks(max).get(1);
        assertThat(look.at("/right").asString()).isEqualTo("emergency");
        assertThat(look.at("/emergency/reason").asString()).isEqualTo("Found at the station");
        await().until(() -> unusual(max, record).size() == 1);
        assertThat(unusual(max, record).get(0).at("/rights").toString()).isEqualTo("[\"emergency\"]");
        assertThat(unusual(as("m-two", "Two", "team-manager", "Elsewhere", "team-manager"), record))
                .isEmpty();
    }

    @Test
    void aListThatShowsWhatRecordsHoldIsALookAtEach() {
        ok(App.ask("POST", path + "/emergency-access", "{\"reason\": \"Found at the station\"}", tia));
        await().until(() -> App.ask("GET", "/api/emergency-access", "", max)
                        .body()
                        .at("/unreviewed")
                        .size()
                == 1);

        assertThat(looks(max)).extracting(AccessLogIT::view).contains("emergency-access");
    }

    @Test
    void theYoungPersonReadsItInPlainWordsAndIsNotToldWhoWasRefused() {
        App.ask("GET", path + "/running-record", "", ada);
        App.ask("GET", path, "", tia);
        String[] wren = App.bearer(App.tokens()
                .of(TestTokens.claims("y-wren")
                        .claim("name", "Wren Looked")
                        .claim("roles", List.of("young-person"))
                        .claim("record", record)
                        .build()));
        assertThat(App.ask("GET", path, "", wren).status()).isEqualTo(200);

        App.Answer answer = App.ask("GET", path + "/access", "", wren);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(StreamSupport.stream(answer.body().at("/looks").spliterator(), false)
                        .map(look -> look.at("/words").asString()))
                .containsExactly(
                        "You read who has looked at your record.",
                        "You read the first page of your record.",
                        "Somebody who may not read your record tried to, and was not let in.",
                        "Ada Imagined (social worker), who is of the team that works with you, read your running record.");
        assertThat(answer.body().toString()).doesNotContain("Tia", "w-tia", "w-ada");
    }

    @Test
    void whereTheLookCannotBeWrittenNothingIsShown() throws SQLException {
        try (Connection other =
                        DriverManager.getConnection("jdbc:sqlite:" + App.data().resolve("looks.db"));
                Statement holding = other.createStatement()) {
            holding.execute("BEGIN IMMEDIATE");

            CompletableFuture<App.Answer> refused = CompletableFuture.supplyAsync(() -> App.ask("GET", path, "", tia));
            App.Answer shown = App.ask("GET", path, "", ada);

            assertThat(shown.status()).isEqualTo(503);
            assertThat(shown.body().toString()).doesNotContain("Wren", "Looked-");
            assertThat(refused.join().status()).isEqualTo(503);
        }
        assertThat(App.ask("GET", path, "", ada).status()).isEqualTo(200);
    }

    @Test
    void itIsReadAPageAtATime() {
        for (int i = 0; i < 7; i++) {
            App.ask("GET", path, "", ada);
        }
        App.Answer first = App.ask("GET", path + "/access?size=3", "", max);
        App.Answer second = App.ask("GET", path + "/access?size=3&before=" + first.text("/next"), "", max);

        assertThat(first.body().at("/looks")).hasSize(3);
        assertThat(second.body().at("/looks/0/look").asString())
                .isLessThan(first.body().at("/looks/2/look").asString());
        assertThat(App.ask("GET", path + "/access?size=0&before=x", "", max)
                        .body()
                        .at("/errors"))
                .hasSize(2);
        assertThat(App.ask("GET", path + "/access?before=" + App.place("0".repeat(28)), "", max)
                        .status())
                .isEqualTo(404);
    }

    private List<JsonNode> looks(String[] reader) {
        return StreamSupport.stream(
                        ok(App.ask("GET", path + "/access?size=200", "", reader))
                                .body()
                                .at("/looks")
                                .spliterator(),
                        false)
                .toList();
    }

    private static List<JsonNode> unusual(String[] reader, String of) {
        return StreamSupport.stream(
                        ok(App.ask("GET", "/api/unusual-access", "", reader))
                                .body()
                                .at("/unusual")
                                .spliterator(),
                        false)
                .filter(line -> line.at("/record").asString().equals(of))
                .toList();
    }

    private static List<String> doors() {
        return App.get("/v3/api-docs")
                .body()
                .at("/paths")
                .propertyStream()
                .filter(door -> door.getValue().has("get"))
                .map(java.util.Map.Entry::getKey)
                .filter(door -> door.startsWith("/api/records/{id}"))
                .toList();
    }

    private static String view(JsonNode look) {
        return look.at("/view").asString();
    }

    private static App.Answer ok(App.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isLessThan(300);
        return answer;
    }

    private static String[] as(String id, String name, String job, String team, String... roles) {
        return App.bearer(App.tokens().of(id, name, job, List.of(team), List.of(roles)));
    }
}
