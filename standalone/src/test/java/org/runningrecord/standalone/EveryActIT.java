package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Everything that can be done about entries, actions and records, as its documented example says. */
class EveryActIT {

    private static final String OTHER = "00000000-0000-0000-0000-000000000000";
    private static final String[] MAX = App.as("w-max", "Max Imaginary", "team-manager", "North");

    static Stream<String> acts() {
        return App.get("/api/templates/acts")
                .body()
                .valueStream()
                .map(act -> act.at("/name").asString())
                // takes a change of policy, and so another start: ExpectationsIT
                .filter(name -> !name.equals("expectation-recount"))
                // takes somebody who may not open the record: ClosedRecordIT
                .filter(name -> !name.startsWith("emergency-access"));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void theDocumentedExampleIsRecordedAndStandsInTheHistory(String name) {
        JsonNode act = App.get("/api/templates/acts/" + name).body();
        String path = act.at("/path").asString();
        JsonNode described =
                App.get("/v3/api-docs").body().at("/paths").get(path).get("post");
        Reading reading = Reading.ofNewRecord();
        Reading other = Reading.ofNewRecord();
        String entry = entry(name, path, reading, other);
        String example = described
                .at("/requestBody/content/application~1json/example")
                .toString()
                .replace(OTHER, other.record());
        before(name, reading, entry, other);

        App.Answer answer = App.post(
                path.replace("{id}", reading.record())
                        .replace("{entry}", entry)
                        .replace("{action}", entry + "-1")
                        .replace("{dispute}", "1")
                        .replace("{expectation}", reading.entry(2)),
                example,
                MAX);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        JsonNode events = reading.view("/history").at("/events");
        assertThat(events.get(events.size() - 1).at("/payload/recorded/by/id").asString())
                .isEqualTo("w-max");
        assertThat(described.at("/tags/0").asString()).isEqualTo("What happens later");
    }

    private static void before(String name, Reading reading, String entry, Reading other) {
        switch (name) {
            case "dispute-decision" -> example("dispute", reading, entry, other);
            case "restriction-lifting" -> example("restriction", reading, entry, other);
            case "unmerging" -> example("merging", reading, entry, other);
            case "record-restriction-lifting" -> example("record-restriction", reading, entry, other);
            case "involvement-ending" -> example("involvement", reading, entry, other);
            case "expectation-calling-off" ->
                reading.submit(
                        "/status-changes",
                        App.get("/api/templates/status-change")
                                .body()
                                .at("/example")
                                .toString());
            default -> {}
        }
    }

    private static void example(String name, Reading reading, String entry, Reading other) {
        JsonNode act = App.get("/api/templates/acts/" + name).body();
        reading.submit(
                act.at("/path")
                        .asString()
                        .substring("/api/records/{id}".length())
                        .replace("{entry}", entry),
                act.at("/example").toString().replace(OTHER, other.record()));
    }

    private static String entry(String name, String path, Reading reading, Reading other) {
        if (name.equals("unlinking")) {
            return linked(reading, other);
        }
        return path.contains("{entry}") || path.contains("{action}") ? visited(reading) : "";
    }

    private static String visited(Reading reading) {
        return reading.submit(
                        "/visits",
                        App.get("/api/templates/visit").body().at("/example").toString())
                .text("/entry");
    }

    private static String linked(Reading reading, Reading other) {
        return reading.submit(
                        "/sibling-events/" + visited(other),
                        App.get("/api/templates/sibling-event")
                                .body()
                                .at("/example")
                                .toString())
                .text("/entry");
    }
}
