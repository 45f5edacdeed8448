package org.runningrecord.web.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import org.runningrecord.web.access.Role;

/** Tokens for tests: signed with a key of their own, or with the one that lies in the data folder of a standalone service. */
public final class TestTokens {

    /** As standalone signs them. */
    private static final String ISSUER = "http://127.0.0.1/running-record";

    /** Every role of the people who work here; what one may not do is tested with people who have one. */
    public static final List<String> ALL_OF_STAFF = Arrays.stream(Role.values())
            .filter(Predicate.not(Role.YOUNG_PERSON::equals))
            .map(Role::word)
            .toList();

    private final RSAKey key;

    private TestTokens(RSAKey key) {
        this.key = key;
    }

    /** Of an issuer that nobody else knows. */
    public static TestTokens ofOwnIssuer() {
        try {
            return new TestTokens(new RSAKeyGenerator(2048).keyID("test").generate());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a standalone service that was started on this folder. */
    public static TestTokens ofStandalone(Path data) {
        try {
            return new TestTokens(RSAKey.parse(Files.readString(data.resolve("sign-in/signing-key.json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    public RSAKey key() {
        return key;
    }

    /** Writes the public key where a service can be told to read it. */
    public Path publicKey(Path file) {
        try {
            byte[] der = key.toRSAPublicKey().getEncoded();
            String pem = "-----BEGIN PUBLIC KEY-----\n"
                    + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                            .encodeToString(der)
                    + "\n-----END PUBLIC KEY-----\n";
            return Files.writeString(file, pem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of Sam, who may do everything that staff may. */
    public String sam() {
        return of("w-sam", "Sam Sample", "social-worker", List.of("North"), ALL_OF_STAFF);
    }

    public String of(String id, String name, String job, List<String> teams, List<String> roles) {
        return of(claims(id)
                .claim("name", name)
                .claim("job", job)
                .claim("teams", teams)
                .claim("roles", roles)
                .claim("client_id", "running-record")
                .build());
    }

    /** What a good token says at least. */
    public static JWTClaimsSet.Builder claims(String id) {
        Instant now = Clock.systemUTC().instant();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("running-record")
                .subject(id)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(30))));
    }

    public String of(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
