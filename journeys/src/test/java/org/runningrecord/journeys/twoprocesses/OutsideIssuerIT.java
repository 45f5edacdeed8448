package org.runningrecord.journeys.twoprocesses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.command.app.CommandSide;
import org.runningrecord.web.signin.TestTokens;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A side that takes the tokens of somebody else's issuer. */
class OutsideIssuerIT {

    private static final TestTokens ISSUER = TestTokens.ofOwnIssuer();

    @TempDir
    Path folder;

    private final Store store = Store.standIn();

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void takesTokensForThisServiceUntilTheyAreRevoked() throws Exception {
        Path revoked = folder.resolve("revoked.txt");
        try (ConfigurableApplicationContext side = side(
                "--spring.security.oauth2.resourceserver.jwt.public-key-location=file:"
                        + ISSUER.publicKey(folder.resolve("issuer.pem")),
                "--running-record.sign-in.revoked=" + revoked,
                "--running-record.sign-in.claims.person=realm.person",
                "--running-record.sign-in.claims.roles=realm.roles")) {
            String token = ISSUER.of(said("running-record"));
            assertThat(ask(side, token)).isEqualTo(200);
            assertThat(ask(side, ISSUER.of(said("payroll"))))
                    .as("for another service")
                    .isEqualTo(401);
            assertThat(ask(side, TestTokens.ofOwnIssuer().of(said("running-record"))))
                    .as("by another issuer")
                    .isEqualTo(401);

            Files.writeString(revoked, "w-sam " + Clock.systemUTC().instant() + "\n");

            await().atMost(Duration.ofSeconds(1))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> ask(side, token) == 401);
            Files.writeString(revoked, "what is this");
            await().atMost(Duration.ofSeconds(1))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> ask(side, ISSUER.of(said("running-record"))) == 401);
        }
    }

    /** As a packaged process: here, the authorization server of standalone is on the class path, and would give it a key. */
    @ParameterizedTest
    @ValueSource(strings = {"command-side", "query-side"})
    void doesNotStartWhereItIsNotSaidWhoseTokensAreTaken(String side) throws Exception {
        Path printed = folder.resolve("printed.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("..", side, "target", side + "-app.jar").toString(),
                        "--server.port=0")
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment().put("SPRING_MONGODB_URI", store.uri());
        Process process = builder.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
        } finally {
            process.destroyForcibly();
        }

        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(printed)
                .content()
                .contains(
                        "It is not said whose tokens are taken",
                        "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI");
    }

    private static JWTClaimsSet said(String audience) {
        return TestTokens.claims("somebody")
                .audience(audience)
                .claim("realm", Map.of("person", "w-sam", "roles", List.of("practitioner")))
                .build();
    }

    private ConfigurableApplicationContext side(String... arguments) {
        SpringApplication application = new SpringApplication(CommandSide.class);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(Map.of("spring.config.name", "command-side"));
        return application.run(Stream.concat(
                        Stream.of("--server.port=0", "--spring.mongodb.uri=" + store.uri(), "--logging.level.root=off"),
                        Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static int ask(ConfigurableApplicationContext side, String token) throws IOException, InterruptedException {
        String address = "http://127.0.0.1:" + side.getEnvironment().getProperty("local.server.port");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address + "/api/templates"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }
}
