package org.runningrecord.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.standalone.signin.People;
import org.runningrecord.standalone.signin.Tokens;
import org.runningrecord.standalone.viewserver.Looked;
import org.runningrecord.standalone.viewserver.ViewServer;
import org.runningrecord.web.opaque.OpaqueIds;
import org.runningrecord.web.signin.TestTokens;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one standalone service that all tests of this module talk to, over HTTP as a submitter or reader would. */
final class App {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ConfigurableApplicationContext CONTEXT = start();
    private static final TestTokens TOKENS = TestTokens.ofStandalone(data());
    private static final String SAM = TOKENS.sam();
    private static final String BASE =
            "http://127.0.0.1:" + CONTEXT.getEnvironment().getProperty("local.server.port");

    private App() {}

    /** An answer over HTTP. */
    record Answer(int status, Map<String, String> headers, JsonNode body) {
        String text(String pointer) {
            return body.at(pointer).asString();
        }
    }

    private static ConfigurableApplicationContext start() {
        try {
            Path data = Files.createTempDirectory("running-record-test");
            return SpringApplication.run(
                    RunningRecord.class,
                    "--server.port=0",
                    "--running-record.samples=false",
                    "--running-record.requests.at-once=1000000",
                    "--running-record.data=" + data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens on the loopback address. */
    static int port() {
        return URI.create(BASE).getPort();
    }

    static Answer get(String path) {
        return send(request(path).GET());
    }

    /** What is there as it is, for what is not JSON. */
    static String text(String path) {
        try {
            return HTTP.send(request(path).GET().build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Answer post(String path, String body, String... headers) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    /** Uploads a file, under a type that says nothing of it. */
    static Answer upload(String path, byte[] file) {
        return send(request(path).header("Content-Type", "text/html").POST(BodyPublishers.ofByteArray(file)));
    }

    /** What is there byte for byte, for what is no text. */
    static HttpResponse<byte[]> bytes(String path) {
        try {
            return HTTP.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The folder the service keeps everything in. */
    static Path data() {
        return Path.of(CONTEXT.getEnvironment().getProperty("running-record.data"));
    }

    /** The header that says who asks: a person with every role of staff. */
    static String[] as(String id, String name, String job, String... teams) {
        return bearer(TOKENS.of(id, name, job, List.of(teams), TestTokens.ALL_OF_STAFF));
    }

    static String[] bearer(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }

    /** Of one of the made-up people of standalone, with the roles that person has. */
    static String tokenOf(String id) {
        return new Tokens(TOKENS.key(), Clock.systemUTC())
                .of(CONTEXT.getBean(People.class).find(id).orElseThrow());
    }

    static TestTokens tokens() {
        return TOKENS;
    }

    /** With these headers and no others. */
    static Answer ask(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(BASE + path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    private static HttpRequest.Builder request(String path) {
        // a test that talks to another service gives the whole address
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : BASE + path))
                .header("Authorization", "Bearer " + Service.tokenFor(path, SAM))
                .timeout(Duration.ofSeconds(20));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            Map<String, String> headers = new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
            String body = response.body();
            boolean lines = String.valueOf(headers.get("Content-Type")).contains("ndjson");
            Answer answer = new Answer(
                    response.statusCode(), headers, body.isEmpty() || lines ? JSON.nullNode() : JSON.readTree(body));
            Numbers.noneIn(response.uri().getPath(), answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the queries of each collection of views have cost so far. */
    static Map<String, Looked> looked() {
        return CONTEXT.getBean(ViewServer.class).looked();
    }

    /** A position in the log, as it is told outside. */
    static String shown(long position) {
        return CONTEXT.getBean(OpaqueIds.class).position(position);
    }

    /** Where a page ended, likewise. */
    static String place(String place) {
        return CONTEXT.getBean(OpaqueIds.class).place(place);
    }

    /** The last position in the log, likewise. */
    static String end() {
        return shown(position() - 1);
    }

    /** An entry by its sequence on the record, likewise. */
    static String entry(String record, long sequence) {
        return CONTEXT.getBean(OpaqueIds.class).entry(new EntryId(new RecordId(record), sequence));
    }

    /** How many events the log holds. */
    static long position() {
        return get("/api/log/head").body().at("/position").asLong();
    }
}
