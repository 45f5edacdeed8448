package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RecordVisitIT {

    @Test
    void answersWithTheEntryItsPlaceInTheLogAndTheRuleThatBound() {
        String record = Samples.opened();

        App.Answer answer = App.post(
                "/api/records/" + record + "/visits", Samples.visit(record).toString());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("/entry")).isEqualTo(App.entry(record, 1));
        assertThat(answer.body().at("/position").asString()).isEqualTo(App.end());
        assertThat(answer.text("/rule")).isEqualTo("home-visit-48-hours");
        assertThat(answer.body().at("/late").asBoolean()).isFalse();
        assertThat(answer.headers())
                .containsEntry("Location", "/api/records/" + record + "/entries/" + answer.text("/entry"));
        App.Answer history = App.get("/api/records/" + record + "/history");
        assertThat(history.text("/events/1/payload/content/children/0/words/0/words"))
                .isEqualTo("I like the climbing frame");
        assertThat(history.text("/events/1/payload/content/actions/0/id")).isEqualTo(record + ".1-1");
    }

    @Test
    void goesOntoTheRecordOfEveryChildNamedWithTheirOwnPartOnly() {
        String one = Samples.opened();
        String other = Samples.opened();
        ObjectNode visit = Samples.visit(one);
        visit.withArray("/children")
                .add(Samples.json("{\"record\": \"" + other + "\", \"seen\": false, \"whyNotSeen\": \"At nursery\"}"));

        App.Answer answer = App.post("/api/records/" + one + "/visits", visit.toString());

        assertThat(answer.status()).isEqualTo(201);
        App.Answer history = App.get("/api/records/" + other + "/history");
        assertThat(history.body().at("/events/1/payload/content/children")).hasSize(1);
        assertThat(history.text("/events/1/payload/content/children/0/whyNotSeen"))
                .isEqualTo("At nursery");
        assertThat(history.text("/events/1/payload/content/circumstances/links/0/entry"))
                .isEqualTo(one + ".1");
    }

    @Test
    void answersTheSameWhenTheSameRequestIsSentAgain() {
        String record = Samples.opened();
        String visit = Samples.visit(record).toString();

        List<App.Answer> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> App.post("/api/records/" + record + "/visits", visit, "Idempotency-Key", "again"))
                .toList();

        assertThat(answers)
                .extracting(App.Answer::body)
                .containsOnly(answers.get(0).body());
        assertThat(App.get("/api/records/" + record + "/history").body().at("/events"))
                .hasSize(2);
    }

    @Test
    void refusesAKeyThatStoodForAnotherRequest() {
        String record = Samples.opened();
        App.post("/api/records/" + record + "/visits", Samples.visit(record).toString(), "Idempotency-Key", "one");
        ObjectNode other = Samples.visit(record).put("reason", "Another reason");

        App.Answer answer = App.post("/api/records/" + record + "/visits", other.toString(), "Idempotency-Key", "one");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/type")).endsWith("key-reused");
    }

    @Test
    void letsOneWinWhenManyNameTheVersionTheyRead() {
        App.Answer opened = Samples.opening();
        String record = opened.text("/record");
        String read = opened.headers().get("ETag");
        String visit = Samples.visit(record).toString();

        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> App.post("/api/records/" + record + "/visits", visit, "If-Match", read)
                        .status())
                .toList();

        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 412).hasSize(7);
    }

    @Test
    void takesInALongNote() {
        String record = Samples.opened();
        ObjectNode visit = Samples.visit(record).put("discussion", "Long. ".repeat(17_000));

        assertThat(App.post("/api/records/" + record + "/visits", visit.toString())
                        .status())
                .isEqualTo(201);
    }
}
