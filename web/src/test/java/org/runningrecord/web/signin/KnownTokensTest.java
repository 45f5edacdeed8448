package org.runningrecord.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class KnownTokensTest {

    private static final Instant ISSUED = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    Path folder;

    private Instant now = ISSUED;

    /** What was checked in full. */
    private final List<String> checked = new ArrayList<>();

    @Test
    void aTokenThatWasFoundGoodIsNotCheckedInFullAgain() {
        KnownTokens tokens = tokens();
        assertThat(tokens.decode("good")).isSameAs(tokens.decode("good"));
        assertThat(checked).containsExactly("good");
    }

    @Test
    void aTokenThatWasRefusedIsCheckedInFullAgain() {
        KnownTokens tokens = tokens();
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        }
        assertThat(checked).containsExactly("forged", "forged");
    }

    @Test
    void aTokenThatExpiresWhileItIsKnownIsRefused() {
        KnownTokens tokens = tokens();
        tokens.decode("good");
        now = ISSUED.plus(Duration.ofHours(1));
        assertThatThrownBy(() -> tokens.decode("good")).isInstanceOf(JwtValidationException.class);
    }

    @Test
    void aTokenThatIsRevokedWhileItIsKnownIsRefusedWithinASecond() throws IOException {
        KnownTokens tokens = tokens();
        tokens.decode("good");
        Files.writeString(folder.resolve("revoked"), "w-sam " + ISSUED.plusSeconds(10) + "\n");
        now = ISSUED.plusSeconds(1);
        assertThatThrownBy(() -> tokens.decode("good")).isInstanceOf(JwtValidationException.class);
    }

    private KnownTokens tokens() {
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        return new KnownTokens(
                token -> {
                    checked.add(token);
                    if (!token.equals("good")) {
                        throw new BadJwtException("Forged");
                    }
                    return Jwt.withTokenValue(token)
                            .header("alg", "RS256")
                            .subject("w-sam")
                            .issuedAt(ISSUED)
                            .expiresAt(ISSUED.plus(Duration.ofMinutes(15)))
                            .build();
                },
                new Revocations(folder.resolve("revoked"), "sub", clock),
                clock);
    }
}
