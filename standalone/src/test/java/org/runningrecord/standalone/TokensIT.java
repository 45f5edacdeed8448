package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningrecord.standalone.signin.SignInFolder;
import org.runningrecord.web.signin.TestTokens;

/** Only a token that this service's own key has signed, for this service and for now, is taken. */
class TokensIT {

    private static final Instant NOW = Clock.systemUTC().instant();

    /** A token and what is wrong with it. */
    record Bad(String what, String token) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Bad> bad() throws Exception {
        TestTokens ours = App.tokens();
        return Stream.of(
                new Bad("no token at all", "x"),
                new Bad("three parts of nothing", "a.b.c"),
                new Bad(
                        "forged: signed by another key",
                        TestTokens.ofOwnIssuer().sam()),
                new Bad("expired", ours.of(good().expirationTime(at(-120)).build())),
                new Bad("not good yet", ours.of(good().notBeforeTime(at(600)).build())),
                new Bad("for somebody else", ours.of(good().audience("payroll").build())),
                new Bad("for nobody", ours.of(good().audience((String) null).build())),
                new Bad(
                        "from somebody else",
                        ours.of(good().issuer("http://127.0.0.1/other").build())),
                new Bad("about nobody", ours.of(good().subject(null).build())),
                new Bad("alg none", new PlainJWT(good().build()).serialize()),
                new Bad("key confusion: HMAC with the public key", confused(ours)),
                new Bad("changed after it was signed", changed(ours.of(good().build()))),
                new Bad(
                        "a record that is none",
                        ours.of(good().claim("record", "../x").build())));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void isRefused(Bad bad) {
        App.Answer answer = App.ask("GET", "/api/log/head", "", App.bearer(bad.token()));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("/type")).endsWith(":not-signed-in");
        assertThat(answer.headers().get("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }

    @Test
    void theSameThatIsGoodIsTaken() {
        assertThat(App.ask("GET", "/api/log/head", "", App.bearer(App.tokens().of(good().build())))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void noTokenMeansNoAnswer() {
        App.Answer answer = App.ask("GET", "/api/log/head", "");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers()).containsEntry("WWW-Authenticate", "Bearer");
    }

    @Test
    void whoeverIsRevokedIsOutWithinASecond() {
        String id = "w-" + System.nanoTime();
        String[] token = App.as(id, "Made Up", "social-worker", "North");
        assertThat(App.ask("GET", "/api/templates", "", token).status()).isEqualTo(200);

        new SignInFolder(App.data().resolve("sign-in"))
                .revoke(id, Clock.systemUTC().instant());

        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> App.ask("GET", "/api/templates", "", token).status() == 401);
        assertThat(App.get("/api/templates").status()).as("others stay").isEqualTo(200);
    }

    @Test
    void answersAreKeptByNobodyAndShownNowhereElse() {
        App.Answer answer = App.get("/api/log/head");

        assertThat(answer.headers().get("Cache-Control")).contains("no-store");
        assertThat(answer.headers())
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("X-Frame-Options", "DENY");
        assertThat(answer.headers().get("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    private static JWTClaimsSet.Builder good() {
        return TestTokens.claims("w-sam").claim("roles", List.of("operator")).claim("client_id", "running-record");
    }

    private static Date at(long seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    private static String confused(TestTokens ours) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(ours.key().getKeyID())
                        .build(),
                good().build());
        token.sign(new MACSigner(ours.key().toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private static String changed(String token) {
        String[] parts = token.split("\\.");
        String claims =
                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8).replace("w-sam", "w-ada");
        return parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + "."
                + parts[2];
    }
}
