package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RebuildIT {

    @Test
    void everyViewReadsTheSameWhenItIsBuiltAnewFromTheLog() {
        Reading reading = ofManyThings();
        Map<String, JsonNode> live = views(reading);

        for (String view : List.of("summary", "running-record", "chronology", "planned-visits")) {
            App.Answer rebuild = App.post("/actuator/views/" + view, "{}");
            assertThat(rebuild.status()).isEqualTo(202);
            await().until(() -> standing(view).at("/live/generation").asString().equals(rebuild.text("/building")));
        }

        assertThat(views(reading)).isEqualTo(live);
    }

    private static Reading ofManyThings() {
        Reading reading = Reading.ofNewRecord();
        Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.DAYS);
        reading.submitVisit();
        reading.submit(
                "/entries/" + reading.entry(1) + "/amendments",
                "{\"kind\": \"correction\", \"reason\": \"Wrong words\", \"changes\": {\"discussion\": \"School and sleep\"}}");
        reading.submit(
                "/entries/" + reading.entry(1) + "/significance", "{\"line\": {\"text\": \"Seen alone at home.\"}}");
        reading.submit("/planned-visits", """
                {"reason": "CP visit", "type": "cp", "mode": "in-person", "start": "%s", "end": "%s", "place": {"setting": "home"},
                 "visitor": {"id": "w-sam", "name": "Sam Sample", "role": "social-worker", "team": "North"}}""".formatted(start, start));
        reading.submit(
                "/planned-visits/" + reading.entry(4) + "/rescheduled",
                "{\"start\": \"%s\", \"end\": \"%s\", \"reason\": \"Family away\"}".formatted(start, start));
        reading.submit(
                "/entries/" + reading.entry(1) + "/significance",
                "{\"line\": {\"text\": \"Seen alone at home, and glad.\"}, \"reason\": \"Fuller\"}");
        return reading;
    }

    private static Map<String, JsonNode> views(Reading reading) {
        Map<String, JsonNode> views = new LinkedHashMap<>();
        List<String> paths = new ArrayList<>(List.of("/running-record", "/chronology", "/entries/" + reading.entry(1)));
        paths.forEach(path -> views.put(path, reading.view(path)));
        views.put("cover", reading.view("").at("/summary"));
        views.put("plans", reading.view("/planned-visits").at("/plannedVisits"));
        return views;
    }

    private static JsonNode standing(String name) {
        for (JsonNode view : App.get("/actuator/views").body().at("/views")) {
            if (view.at("/view").asString().equals(name)) {
                return view;
            }
        }
        throw new AssertionError("There is no view " + name);
    }
}
