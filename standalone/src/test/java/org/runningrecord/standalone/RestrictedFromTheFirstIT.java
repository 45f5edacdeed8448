package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.runningrecord.web.signin.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whoever records what only some may read says so as they record it, and at no moment does anybody else read it. */
class RestrictedFromTheFirstIT {

    private static final String SECRET = "lives at 4 Nowhere Lane";
    private static final JsonNode FOR_ADA =
            Samples.json("{\"reason\": \"The address\", \"readers\": [\"w-ada\"], \"review\": \"2099-01-01\"}");

    private final String team = "Team-" + System.nanoTime();
    private final String[] ada = as("w-ada", "practitioner");
    private final String[] tom = as("w-tom", "practitioner");
    private final String record = ok(App.ask(
                    "POST", "/api/records", Samples.child("Wren", "First-" + System.nanoTime()), ada))
            .text("/record");
    private final String path = "/api/records/" + record;

    @Test
    void itIsReadByThoseWhoAreNamedAndByNobodyElse() {
        App.Answer recorded =
                ok(App.ask("POST", path + "/visits", visit(FOR_ADA).toString(), ada));
        String seen = "?position=" + recorded.text("/position");

        assertThat(recorded.text("/rule")).isEqualTo("home-visit-48-hours");
        assertThat(App.ask("GET", path + "/running-record" + seen, "", ada)
                        .body()
                        .toString())
                .contains(SECRET);
        assertThat(App.ask("GET", path + "/running-record" + seen, "", tom)
                        .body()
                        .at("/entries"))
                .isEmpty();
        assertThat(App.ask("GET", path + "/entries/" + recorded.text("/entry") + seen, "", tom)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsWrongWithItIsSaidWithAllElse() {
        ObjectNode visit = visit(Samples.json("{\"readers\": [], \"colour\": \"blue\"}"));
        visit.remove("observations");

        App.Answer refused = App.ask("POST", path + "/visits", visit.toString(), ada);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder(
                        "/restriction/colour", "/restriction/reason", "/restriction/readers", "/observations");
    }

    @Test
    void theWholeOfItIsTheRequestThatItsKeyStandsFor() {
        String key = UUID.randomUUID().toString();
        ok(send(visit(FOR_ADA), "Idempotency-Key", key));

        assertThat(send(visit(FOR_ADA), "Idempotency-Key", key).status()).isEqualTo(201);
        assertThat(send(visit(null), "Idempotency-Key", key).status()).isEqualTo(422);
    }

    @Test
    void whatIsOnFileAlreadyIsNotRestrictedBySendingItAgain() {
        String source = UUID.randomUUID().toString();
        ObjectNode open = visit(null);
        ok(App.ask("POST", path + "/visits", open.toString(), through(source)));
        open.set("restriction", FOR_ADA);

        App.Answer again = App.ask("POST", path + "/visits", open.toString(), through(source));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text("/errors/0/pointer")).isEqualTo("/restriction");
    }

    private App.Answer send(ObjectNode visit, String name, String value) {
        return App.ask("POST", path + "/visits", visit.toString(), ada[0], ada[1], name, value);
    }

    private String[] through(String source) {
        String token = App.tokens()
                .of(TestTokens.claims("w-ada")
                        .claim("name", "Ada")
                        .claim("job", "social-worker")
                        .claim("teams", List.of(team))
                        .claim("roles", List.of("practitioner"))
                        .claim("client_id", "visiting-app")
                        .build());
        return new String[] {"Authorization", "Bearer " + token, "Source-Entry-Id", source};
    }

    private ObjectNode visit(JsonNode restriction) {
        ObjectNode visit = Samples.visit(record).put("discussion", "Grandmother " + SECRET);
        visit.put("start", "2026-10-05T10:00:00Z").put("end", "2026-10-05T11:00:00Z");
        if (restriction != null) {
            visit.set("restriction", restriction);
        }
        return visit;
    }

    private static App.Answer ok(App.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isLessThan(300);
        return answer;
    }

    private String[] as(String id, String role) {
        return App.bearer(App.tokens().of(id, id, "social-worker", List.of(team), List.of(role)));
    }
}
