package org.runningrecord.web.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Remembers for half a minute that a token was found good: to check a signature costs as much as to answer. What can change meanwhile is asked with every
 * request all the same: whether the token has expired, and whether it was revoked. A token that was refused is not remembered.
 */
public final class KnownTokens implements JwtDecoder {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int AT_MOST = 2_000;

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> still;
    private final Cache<String, Jwt> known;

    /** @param decoder checks everything about a token that is not known */
    public KnownTokens(JwtDecoder decoder, Revocations revocations, Clock clock) {
        this.decoder = decoder;
        JwtTimestampValidator moments = new JwtTimestampValidator();
        moments.setClock(clock);
        this.still = new DelegatingOAuth2TokenValidator<>(moments, revocations);
        this.known = Caffeine.newBuilder()
                .maximumSize(AT_MOST)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    @Override
    public Jwt decode(String token) {
        Jwt good = known.getIfPresent(token);
        if (good == null) {
            good = decoder.decode(token);
            known.put(token, good);
        }
        OAuth2TokenValidatorResult now = still.validate(good);
        if (now.hasErrors()) {
            known.invalidate(token);
            throw new JwtValidationException("The token is not good any more", now.getErrors());
        }
        return good;
    }
}
