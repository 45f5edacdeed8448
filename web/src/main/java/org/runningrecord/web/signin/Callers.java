package org.runningrecord.web.signin;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    /** RFC 8693, section 4.1: who acts for the subject of the token. */
    private static final String ACTOR = "act.sub";

    private static final int LONGEST = 200;

    private final ClaimNames claims;

    public Callers(ClaimNames claims) {
        this.claims = claims;
    }

    /** @throws InvalidBearerTokenException if the token does not say who asks */
    @Override
    public SignedIn convert(Jwt token) {
        String id = text(token, claims.person()).orElseThrow(() -> unfit(claims.person()));
        String name = text(token, claims.name()).orElse(id);
        Set<Role> roles = roles(token);
        String job = text(token, claims.job())
                .orElse(roles.stream().findFirst().map(Role::word).orElse(""));
        return new SignedIn(new Caller(
                id,
                name,
                job,
                List.copyOf(texts(token, claims.teams())),
                roles,
                system(token, id),
                record(token).orElse(null)));
    }

    /** Roles of other services may stand beside ours. */
    private Set<Role> roles(Jwt token) {
        return texts(token, claims.roles()).stream()
                .flatMap(words -> Stream.of(words.split(" ")))
                .flatMap(word -> Role.of(word).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The service that acts: for whoever the token is about, or for itself. */
    private @Nullable String system(Jwt token, String person) {
        String client = Stream.of(ACTOR, "client_id", "azp")
                .flatMap(name -> text(token, name).stream())
                .findFirst()
                .orElse(null);
        return client == null || claims.ownClients().contains(client) && !client.equals(person) ? null : client;
    }

    private Optional<RecordId> record(Jwt token) {
        try {
            return text(token, claims.record()).map(RecordId::new);
        } catch (IllegalArgumentException e) {
            throw unfit(claims.record());
        }
    }

    private static Optional<String> text(Jwt token, String name) {
        return texts(token, name).stream().findFirst();
    }

    private static List<String> texts(Jwt token, String name) {
        Object value = token.getClaims();
        for (String step : token.hasClaim(name) ? List.of(name) : List.of(name.split("\\."))) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        Collection<?> all =
                value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
        return all.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isBlank() && text.length() <= LONGEST)
                .toList();
    }

    private static InvalidBearerTokenException unfit(String claim) {
        return new InvalidBearerTokenException("The token does not say what the service needs: " + claim);
    }
}
