package org.runningrecord.web.signin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a token says, read in one way by whoever admits its bearer and whoever turns them away. */
final class Claims {

    /** Who acts: for whoever the token is about (RFC 8693, section 4.1), or for itself. */
    private static final List<String> SYSTEMS = List.of("act.sub", "client_id", "azp");

    private static final int LONGEST = 200;

    private Claims() {}

    /** @param name with dots, which go into objects, unless a claim has that name as it is */
    static Optional<String> text(Jwt token, String name) {
        return texts(token, name).stream().findFirst();
    }

    /** The same of a list; a single text is one of one. What is no text, blank or over long is left out. */
    static List<String> texts(Jwt token, String name) {
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

    /** The services that have a part in the token, the one that acts first. */
    static Stream<String> systems(Jwt token) {
        return SYSTEMS.stream().flatMap(name -> text(token, name).stream());
    }
}
