package org.runningrecord.standalone.setup;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.runningrecord.standalone.datafolder.DataFolder;
import org.runningrecord.standalone.signin.Clients;
import org.runningrecord.standalone.signin.People;
import org.runningrecord.standalone.signin.Secrets;
import org.runningrecord.standalone.signin.SignInFolder;
import org.runningrecord.standalone.signin.SigningKey;
import org.runningrecord.standalone.signin.Throttle;
import org.runningrecord.standalone.signin.Tokens;
import org.runningrecord.web.signin.Revocations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Standalone signs people in by itself. Its own doors take its tokens by the key it holds: it never asks itself over the network. */
@Configuration(proxyBeanMethods = false)
class AuthorizationServerSetup {

    private static final String OWN_STYLES_ONLY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action *; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    SignInFolder signInFolder(DataFolder folder) {
        return SignInFolder.in(folder.path());
    }

    @Bean
    People people(SignInFolder folder) {
        return People.in(folder);
    }

    @Bean
    RSAKey signingKey(SignInFolder folder) {
        return SigningKey.in(folder);
    }

    @Bean
    Secrets secrets(SignInFolder folder) {
        return new Secrets(folder);
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(RSAKey key) {
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    RegisteredClientRepository clients(People people, Secrets secrets) {
        return new Clients(people, secrets);
    }

    @Bean
    JwtDecoder tokensOfOurs(RSAKey key, Revocations revocations) throws JOSEException {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey()).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(Tokens.ISSUER),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(Tokens.AUDIENCE)),
                revocations));
        return decoder;
    }

    @Bean
    UserDetailsService signingIn(People people, Secrets secrets) {
        return name -> people.find(name)
                .filter(person -> !person.isService())
                .flatMap(person -> secrets.hash(person.id()))
                .map(hash -> User.withUsername(name).password(hash).build())
                .orElseThrow(() -> new UsernameNotFoundException("Nobody"));
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> whatTokensSay(People people) {
        return context -> {
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                String client =
                        Objects.requireNonNull(context.getRegisteredClient()).getClientId();
                context.getClaims()
                        .issuer(Tokens.ISSUER)
                        .audience(List.of(Tokens.AUDIENCE))
                        .claim("client_id", client);
                people.find(context.getPrincipal().getName())
                        .ifPresent(person -> person.claims().forEach(context.getClaims()::claim));
            }
        };
    }

    @Bean
    @Order(10)
    SecurityFilterChain authorizationServer(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                .exceptionHandling(refusing -> refusing.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    @Bean
    @Order(30)
    SecurityFilterChain signInPage(HttpSecurity http, UserDetailsService signingIn, Clock clock) {
        DaoAuthenticationProvider byPassword = new DaoAuthenticationProvider(signingIn);
        byPassword.setPasswordEncoder(Secrets.ENCODER);
        return http.securityMatcher("/login", "/logout", "/default-ui.css")
                .authenticationManager(new ProviderManager(new Throttle(byPassword, clock)))
                .formLogin(Customizer.withDefaults())
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(OWN_STYLES_ONLY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .frameOptions(frames -> frames.deny()))
                .build();
    }
}
