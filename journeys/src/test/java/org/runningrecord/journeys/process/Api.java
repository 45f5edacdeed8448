package org.runningrecord.journeys.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A running service as a submitter or reader sees it.
 *
 * @param token of who asks
 */
record Api(String base, String token) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** An answer over HTTP. */
    record Answer(int status, JsonNode body) {
        String text(String pointer) {
            return body.at(pointer).asString();
        }

        long number(String pointer) {
            return body.at(pointer).asLong();
        }
    }

    /** @throws UncheckedIOException if no answer came; what was asked may be done or not */
    Answer get(String path) {
        return send(request(path).GET());
    }

    /** @throws UncheckedIOException if no answer came; what was asked may be done or not */
    Answer post(String path, String body, String key) {
        return send(request(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    Answer upload(String path, byte[] file) {
        return send(request(path).POST(BodyPublishers.ofByteArray(file)));
    }

    /** What is there byte for byte. */
    byte[] bytes(String path) {
        try {
            return HTTP.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How many events the log holds. */
    long position() {
        return get("/api/log/head").number("/position");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(30));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
