package org.runningrecord.bench.mongo;

import org.runningrecord.bench.process.Bearer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service as people use it.
 *
 * @param commands where commands are sent
 * @param queries where views are asked for
 * @param bearer who asks
 */
record Doors(String commands, String queries, Bearer bearer) {

    private static final String CHILD = """
            {"names": [{"kind": "legal", "given": "Ottilie", "family": "Example-%d"}],
             "birth": {"status": "born", "certainty": "confirmed", "date": "2019-03-04"}}""";
    private static final String CONTACT = """
            {"reason": "Telephone call with Ms Example", "channel": "telephone", "initiative": "service",
             "start": "2026-03-04T10:00:00Z", "people": {"notGiven": "not-known", "reason": "Not asked"},
             "summary": "The drawing of the lighthouse, and who is in it", "actions": [],
             "risk": {"identified": false}}""";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int UNAVAILABLE = 503;

    /** What a command was answered with. */
    record Answer(String record, String entry, String position) {}

    /** What a reader saw of it. */
    enum Seen {
        THERE,
        /** The view says that it has not come so far. */
        NOT_YET,
        /** The view showed itself without it. */
        STALE
    }

    /** Opens a record for a child of whom no other is the like: those of one name and birth share a stream, and would wait for each other. */
    Answer open(Random random) throws IOException, InterruptedException {
        return command("/api/records", CHILD.formatted(random.nextInt(Integer.MAX_VALUE)));
    }

    Answer contact(String record) throws IOException, InterruptedException {
        return command("/api/records/" + record + "/contacts", CONTACT);
    }

    private Answer command(String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(
                request(commands + path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        JsonNode answer = JSON.readTree(response.body());
        if (response.statusCode() != 201) {
            throw new IOException("A command was answered with " + response.statusCode() + ": " + response.body());
        }
        return new Answer(
                answer.path("record").asString(),
                answer.path("entry").asString(),
                answer.path("position").asString());
    }

    /** One entry by itself. */
    Seen entry(Answer written) throws IOException, InterruptedException {
        return seen("/entries/" + written.entry() + "?position=" + written.position(), written);
    }

    /** The first page of the running record, where it must be. */
    Seen runningRecord(Answer written) throws IOException, InterruptedException {
        return seen("/running-record?size=200&position=" + written.position(), written);
    }

    private Seen seen(String path, Answer written) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(
                request(queries + "/api/records/" + written.record() + path)
                        .GET()
                        .build(),
                BodyHandlers.ofString());
        if (response.statusCode() == UNAVAILABLE) {
            return Seen.NOT_YET;
        }
        return response.statusCode() == 200 && response.body().contains('"' + written.entry() + '"')
                ? Seen.THERE
                : Seen.STALE;
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", bearer.header())
                .timeout(Duration.ofMinutes(5));
    }
}
