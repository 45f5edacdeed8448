package org.runningrecord.journeys.twoprocesses;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A side as a submitter or a reader sees it. */
record Api(String base) {

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

        Answer is(int expected) {
            assertThat(status).as("%s", body).isEqualTo(expected);
            return this;
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    Answer upload(String path, byte[] file) {
        return send(request(path).POST(BodyPublishers.ofByteArray(file)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + Side.TOKENS.sam())
                .timeout(Duration.ofSeconds(30));
    }

    /** What is there as it is, for what is not JSON. */
    String text(String path) {
        return answer(request(path).GET()).body();
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

    private static Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = answer(request);
        return new Answer(response.statusCode(), JSON.readTree(response.body()));
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
