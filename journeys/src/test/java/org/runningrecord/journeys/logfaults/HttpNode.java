package org.runningrecord.journeys.logfaults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.runningrecord.command.app.CommandSide;
import org.runningrecord.web.signin.TestTokens;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command side as it is shipped, served over HTTP in this process, on a port the system chose for it. */
final class HttpNode implements AutoCloseable {

    private static final TestTokens TOKENS = TestTokens.ofOwnIssuer();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConfigurableApplicationContext context;
    private final String base;

    /** An answer over HTTP. */
    record Answer(int status, String retryAfter, JsonNode body) {}

    private HttpNode(ConfigurableApplicationContext context) {
        this.context = context;
        this.base = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    static HttpNode on(int mongoPort) {
        SpringApplication application = new SpringApplication(CommandSide.class);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(Map.of("spring.config.name", "command-side"));
        return new HttpNode(application.run(
                "--server.port=0",
                "--spring.security.oauth2.resourceserver.jwt.public-key-location=file:"
                        + TOKENS.publicKey(Path.of("target", "issuer.pem")).toAbsolutePath(),
                "--spring.mongodb.uri=mongodb://127.0.0.1:" + mongoPort + "/outages?retryWrites=false",
                "--logging.level.root=error"));
    }

    String open(String key) {
        return send(key, "/api/records", Said.child(key)).body().at("/record").asString();
    }

    Answer visit(String key, String... records) {
        return send(key, "/api/records/" + records[0] + "/visits", Said.visit(key, List.of(records)));
    }

    Answer send(String key, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + TOKENS.sam())
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Retry-After").orElse(""),
                    JsonMapper.shared().readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
