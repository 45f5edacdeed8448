package org.runningrecord.web.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * People and services whose tokens are not good any more, before they expire. They stand in a file, a line each: an id, a space, and the moment up to
 * which its tokens are refused ({@code w-sam 2026-11-26T03:15:00Z}). The file is looked at again after half a second, so that whoever is put there is out
 * within one. A file that cannot be read refuses every token: nobody is let in because the list is lost.
 */
public final class Revocations implements OAuth2TokenValidator<Jwt> {

    private static final Duration FRESH = Duration.ofMillis(500);

    private final @Nullable Path file;
    private final String personClaim;
    private final Clock clock;
    private volatile Read read = new Read(Instant.MIN, Map.of());

    /** What the file said when it was read; null where it could not be. */
    private record Read(Instant at, @Nullable Map<String, Instant> until) {}

    /** @param file may be not there yet; absent where nobody is ever revoked this way */
    public Revocations(@Nullable Path file, String personClaim, Clock clock) {
        this.file = file;
        this.personClaim = personClaim;
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        Map<String, Instant> until = until();
        if (until == null) {
            return refused("It cannot be told whether this token was revoked");
        }
        Instant issued = token.getIssuedAt();
        for (String id : ids(token)) {
            Instant revoked = until.get(id);
            if (revoked != null && (issued == null || !issued.isAfter(revoked))) {
                return refused("The token was revoked");
            }
        }
        return OAuth2TokenValidatorResult.success();
    }

    /** A token is about a person, and may have been given to a service: either can be revoked. */
    private List<String> ids(Jwt token) {
        return Stream.concat(Claims.text(token, personClaim).stream(), Claims.systems(token))
                .toList();
    }

    private @Nullable Map<String, Instant> until() {
        Read known = read;
        Instant now = clock.instant();
        if (known.at().isAfter(now) || Duration.between(known.at(), now).compareTo(FRESH) >= 0) {
            known = new Read(now, lines());
            read = known;
        }
        return known.until();
    }

    private @Nullable Map<String, Instant> lines() {
        if (file == null || Files.notExists(file)) {
            return Map.of();
        }
        try {
            Map<String, Instant> until = new HashMap<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    int space = line.lastIndexOf(' ');
                    until.merge(
                            line.substring(0, space),
                            Instant.parse(line.substring(space + 1)),
                            (one, other) -> one.isAfter(other) ? one : other);
                }
            }
            return until;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static OAuth2TokenValidatorResult refused(String why) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", why, null));
    }
}
