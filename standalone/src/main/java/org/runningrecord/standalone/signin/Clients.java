package org.runningrecord.standalone.signin;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The services among the people of standalone, as the authorization server knows them. A service may get tokens for itself, for whoever signs in through
 * it, and in exchange for a person's token (RFC 8693). Nobody is asked for consent: the authority runs the service and its clients.
 */
public final class Clients implements RegisteredClientRepository {

    private final People people;
    private final Secrets secrets;

    public Clients(People people, Secrets secrets) {
        this.people = people;
        this.secrets = secrets;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Services stand in people.json");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
        return people.find(id)
                .filter(Person::isService)
                .flatMap(service -> secrets.hash(id).map(secret -> client(service, secret)))
                .orElse(null);
    }

    private static RegisteredClient client(Person service, String secret) {
        RegisteredClient.Builder client = RegisteredClient.withId(service.id())
                .clientId(service.id())
                .clientName(service.name())
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .authorizationGrantType(AuthorizationGrantType.TOKEN_EXCHANGE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Tokens.LIFE)
                        .authorizationCodeTimeToLive(Duration.ofMinutes(1))
                        .build());
        if (!service.returnsTo().isEmpty()) {
            client.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .scope(OidcScopes.OPENID)
                    .redirectUris(all -> all.addAll(service.returnsTo()));
        }
        return client.build();
    }
}
