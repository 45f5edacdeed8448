package org.runningrecord.standalone;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Submits for a record, and reads views of it as they are once they hold what was submitted. */
final class Reading {

    private final String record;
    private String position;

    private Reading(App.Answer opening) {
        record = opening.text("/record");
        position = opening.body().at("/position").asString();
    }

    static Reading ofNewRecord() {
        return new Reading(Samples.opening());
    }

    String record() {
        return record;
    }

    String entry(long sequence) {
        return App.entry(record, sequence);
    }

    /** Submits what has to be accepted. */
    App.Answer submit(String path, String body, String... headers) {
        App.Answer answer = App.post("/api/records/" + record + path, body, headers);
        if (answer.status() != 201) {
            throw new AssertionError(path + " was refused: " + answer.body());
        }
        position = answer.body().at("/position").asString();
        return answer;
    }

    /** How many events the record has. */
    long history() {
        return App.get("/api/records/" + record + "/history?from=0")
                .body()
                .at("/events")
                .size();
    }

    App.Answer attempt(String path, String body) {
        App.Answer answer = App.post("/api/records/" + record + path, body);
        position = answer.status() == 201 ? answer.text("/position") : position;
        return answer;
    }

    App.Answer submitVisit() {
        return submit("/visits", visit().toString());
    }

    ObjectNode visit() {
        return Samples.visit(record);
    }

    /** A view of the record, with everything that was submitted here. */
    JsonNode view(String path) {
        String separator = path.contains("?") ? "&" : "?";
        App.Answer answer = App.get("/api/records/" + record + path + separator + "position=" + position);
        if (answer.status() != 200) {
            throw new AssertionError(path + " answered " + answer.status() + ": " + answer.body());
        }
        return answer.body();
    }
}
