package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever somebody writes comes out as what they wrote, and does nothing on its way. */
class HostileTextIT {

    private static final List<String> TEXTS = Hostile.all();
    private static final int IN_ONE = 20;

    /** What may not stand in a line or a narrative at all is refused; the rest stands there as it was written. */
    @Test
    void inWhatIsRecordedItIsRefusedOrStaysAsItIs() {
        assertThat(new HashSet<>(TEXTS)).hasSize(500);
        Reading reading = Reading.ofNewRecord();
        List<String> taken = new ArrayList<>();
        for (int from = 0; from < TEXTS.size(); from += IN_ONE) {
            taken.addAll(record(reading, TEXTS.subList(from, from + IN_ONE)));
        }
        assertThat(taken).as("taken").hasSizeGreaterThan(450);

        Set<String> read = new HashSet<>();
        JsonNode page = reading.view("/running-record?size=200");
        assertThat(page.at("/entries").size()).isGreaterThanOrEqualTo(TEXTS.size() / IN_ONE);
        texts(page, read);
        Set<String> history = new HashSet<>();
        texts(App.get("/api/records/" + reading.record() + "/history").body(), history);

        assertThat(read).containsAll(taken);
        assertThat(history).containsAll(taken);
    }

    @Test
    void anAnswerIsJsonAndNothingElseToABrowser() {
        Reading reading = Reading.ofNewRecord();
        record(reading, TEXTS.subList(0, IN_ONE));
        App.Answer answer = App.get("/api/records/" + reading.record() + "/running-record");

        assertThat(answer.headers().get("Content-Type")).startsWith("application/json");
        assertThat(answer.headers())
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("X-Frame-Options", "DENY");
        assertThat(answer.headers().get("Cache-Control")).contains("no-store");
        assertThat(answer.headers().get("Content-Security-Policy")).contains("default-src 'none'");
    }

    /** Each at another place, so that every place meets many of them. */
    @Test
    void inAnAddressItFindsNothingBreaksNothingAndIsNotSaidBack() {
        String record = Samples.opened();
        List<String> places = List.of(
                "/api/overdue?worker=%s",
                "/api/overdue?team=%s",
                "/api/overdue?after=%s",
                "/api/overdue?asAt=%s",
                "/api/expectations/overdue?worker=%s",
                "/api/timeliness?team=%s",
                "/api/timeliness?from=%s",
                "/api/workers?team=%s",
                "/api/workers/%s",
                "/api/workers/%s/oversight",
                "/api/audits/%s",
                "/api/unusual-access?after=%s",
                "/api/records/%s",
                "/api/records/%s/chronology",
                "/api/records/" + record + "/entries/%s",
                "/api/records/" + record + "/running-record?after=%s",
                "/api/records/" + record + "/running-record?order=%s",
                "/api/records/" + record + "/access?before=%s",
                "/api/records/" + record + "/planned-visits?asAt=%s",
                "/api/templates/%s");
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            String place = places.get(i % places.size());
            String text = TEXTS.get(i);
            HttpResponse<byte[]> answer = App.bytes(place.formatted(
                    URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20")));
            String said = saidBack(new String(answer.body(), StandardCharsets.UTF_8));
            boolean found = answer.statusCode() == 200 && said.contains(record);
            if (answer.statusCode() >= 500 || found || answer.statusCode() >= 400 && said.contains(text)) {
                wrong.add(place + " answers " + answer.statusCode() + " to " + text);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void inAHeaderItIsAKeyLikeAnyOther() {
        Reading reading = Reading.ofNewRecord();
        String visit = reading.visit().toString();
        List<String> keys = TEXTS.stream()
                .filter(text -> text.chars().allMatch(c -> c >= ' ' && c < 127) && text.equals(text.strip()))
                .toList();
        assertThat(keys).hasSizeGreaterThan(250);
        for (String key : keys.subList(0, 60)) {
            App.Answer first = App.post("/api/records/" + reading.record() + "/visits", visit, "Idempotency-Key", key);
            App.Answer again = App.post("/api/records/" + reading.record() + "/visits", visit, "Idempotency-Key", key);

            assertThat(first.status()).isEqualTo(201);
            assertThat(again.text("/entry")).isEqualTo(first.text("/entry"));
        }
    }

    /** Those that were taken: one that may not stand there is named, and the rest is recorded without it. */
    private static List<String> record(Reading reading, List<String> texts) {
        List<String> left = new ArrayList<>(texts);
        ObjectNode visit = visit(reading, left);
        App.Answer answer = reading.attempt("/visits", visit.toString());
        if (answer.status() == 422) {
            List<String> refused = new ArrayList<>();
            for (JsonNode error : answer.body().at("/errors")) {
                String pointer = error.at("/pointer").asString();
                String blamed = visit.at(pointer).isString()
                        ? visit.at(pointer).asString()
                        : visit.at(pointer + "/name").asString();
                refused.add(blamed);
            }
            assertThat(left).containsAll(refused);
            left.removeAll(refused);
            answer = reading.attempt("/visits", visit(reading, left).toString());
        }
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return left;
    }

    /** As names of people who were there, and all of them once more in the narrative. */
    private static ObjectNode visit(Reading reading, List<String> texts) {
        ObjectNode visit = reading.visit();
        visit.putArray("present");
        for (String text : texts) {
            visit.withArray("present").addObject().put("name", text).put("relationship", "neighbour");
        }
        return visit.put("discussion", String.join(" / ", texts));
    }

    /** All that it says; an answer that found nothing may name what was asked for, in JSON, and the address itself is the caller's own. What no door is asked about is answered by the web server, in a page. */
    private static String saidBack(String body) {
        if (!body.startsWith("{")) {
            return body;
        }
        ObjectNode json = (ObjectNode) Samples.json(body);
        json.remove(List.of("instance", "path"));
        Set<String> said = new HashSet<>();
        texts(json, said);
        return String.join("\n", said);
    }

    private static void texts(JsonNode node, Set<String> into) {
        if (node.isString()) {
            into.add(node.asString());
        }
        node.forEach(child -> texts(child, into));
    }
}
