package org.runningrecord.web.signin;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.access.Role;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads the caller from a token that is known to be good. */
public final class Callers implements Converter<Jwt, SignedIn> {

    private final ClaimNames claims;

    public Callers(ClaimNames claims) {
        this.claims = claims;
    }

    /** @throws InvalidBearerTokenException if the token does not say who asks */
    @Override
    public SignedIn convert(Jwt token) {
        String id = Claims.text(token, claims.person()).orElseThrow(() -> unfit(claims.person()));
        String name = Claims.text(token, claims.name()).orElse(id);
        Set<Role> roles = roles(token);
        String job = Claims.text(token, claims.job())
                .orElse(roles.stream().findFirst().map(Role::word).orElse(""));
        return new SignedIn(new Caller(
                id,
                name,
                job,
                Claims.texts(token, claims.teams()),
                roles,
                system(token, id),
                record(token).orElse(null)));
    }

    /** Roles of other services may stand beside ours. */
    private Set<Role> roles(Jwt token) {
        return Claims.texts(token, claims.roles()).stream()
                .flatMap(words -> Stream.of(words.split(" ")))
                .flatMap(word -> Role.of(word).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The service that acts: for whoever the token is about, or for itself. */
    private @Nullable String system(Jwt token, String person) {
        String client = Claims.systems(token).findFirst().orElse(null);
        return client == null || claims.ownClients().contains(client) && !client.equals(person) ? null : client;
    }

    private Optional<RecordId> record(Jwt token) {
        try {
            return Claims.text(token, claims.record()).map(RecordId::new);
        } catch (IllegalArgumentException e) {
            throw unfit(claims.record());
        }
    }

    private static InvalidBearerTokenException unfit(String claim) {
        return new InvalidBearerTokenException("The token does not say what the service needs: " + claim);
    }
}
