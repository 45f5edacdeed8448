package org.runningrecord.web.setup;

import jakarta.servlet.DispatcherType;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.runningrecord.web.limits.Allowance;
import org.runningrecord.web.limits.RequestLimits;
import org.runningrecord.web.problem.Attempts;
import org.runningrecord.web.signin.Callers;
import org.runningrecord.web.signin.ClaimNames;
import org.runningrecord.web.signin.KnownTokens;
import org.runningrecord.web.signin.Revocations;
import org.runningrecord.web.signin.SignedIn;
import org.runningrecord.web.signin.Turned;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import tools.jackson.databind.json.JsonMapper;

/** Nothing is reachable without a token that says who asks, but for the answer that the process is there and ready. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class SignInSetup {

    /** Documents and answers may show nothing of other origins, run nothing, and be shown in nobody's frame. */
    private static final String NOTHING_BUT_DATA =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** The doors for programs: a token with every request, and no session. */
    @Bean
    @Order(20)
    SecurityFilterChain programs(
            HttpSecurity http,
            ObjectProvider<JwtDecoder> decoders,
            RequestLimits limits,
            ClaimNames claims,
            Revocations revocations,
            Clock clock,
            Attempts attempts,
            JsonMapper json) {
        JwtDecoder checked = decoders.getIfAvailable(() -> {
            throw new NobodyCanSignIn();
        });
        JwtDecoder decoder = new KnownTokens(checked, revocations, clock);
        Turned turned = new Turned(json, attempts);
        return http.securityMatcher("/api/**", "/v3/**", "/actuator/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .oauth2ResourceServer(tokens -> tokens.jwt(
                                jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(new Callers(claims)))
                        .authenticationEntryPoint(turned)
                        .accessDeniedHandler(turned))
                .exceptionHandling(
                        refusing -> refusing.authenticationEntryPoint(turned).accessDeniedHandler(turned))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(NOTHING_BUT_DATA))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .frameOptions(frames -> frames.deny()))
                .addFilterBefore(limits, AuthorizationFilter.class)
                .authorizeHttpRequests(doors -> doors.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/*")
                        .permitAll()
                        .anyRequest()
                        .access(SignInSetup::open))
                .build();
    }

    private static AuthorizationDecision open(
            Supplier<? extends @Nullable Authentication> asking, RequestAuthorizationContext door) {
        return new AuthorizationDecision(
                asking.get() instanceof SignedIn signedIn && signedIn.opens(door.getRequest()));
    }

    /** What is not a door for programs, nor one that somebody else in the process opens, is closed. */
    @Bean
    @Order(100)
    SecurityFilterChain nothingElse(HttpSecurity http, Attempts attempts, JsonMapper json) {
        Turned turned = new Turned(json, attempts);
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        refusing -> refusing.authenticationEntryPoint(turned).accessDeniedHandler(turned))
                .authorizeHttpRequests(doors -> doors.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** The defaults are more than anybody needs who reads, and than a system needs that submits as things happen. */
    @Bean
    RequestLimits requestLimits(
            @Value("${running-record.requests.at-once:500}") int atOnce,
            @Value("${running-record.requests.per-second:25}") int perSecond,
            Clock clock,
            JsonMapper json) {
        return new RequestLimits(new Allowance(atOnce, perSecond, Duration.ofSeconds(1), clock), json);
    }

    /** It stands in the chain of filters for programs, and nowhere else. */
    @Bean
    FilterRegistrationBean<RequestLimits> onlyForPrograms(RequestLimits limits) {
        FilterRegistrationBean<RequestLimits> nowhere = new FilterRegistrationBean<>(limits);
        nowhere.setEnabled(false);
        return nowhere;
    }

    /** A request is measured as a whole: to measure each filter it passes costs a tenth of it and tells nobody anything. */
    @Bean
    SecurityObservationSettings filtersAreNotMeasured() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    ClaimNames claimNames(
            @Value("${running-record.sign-in.claims.person:sub}") String person,
            @Value("${running-record.sign-in.claims.name:name}") String name,
            @Value("${running-record.sign-in.claims.roles:roles}") String roles,
            @Value("${running-record.sign-in.claims.job:job}") String job,
            @Value("${running-record.sign-in.claims.teams:teams}") String teams,
            @Value("${running-record.sign-in.claims.record:record}") String record,
            @Value("${running-record.sign-in.own-clients:running-record}") Set<String> ownClients) {
        return new ClaimNames(person, name, roles, job, teams, record, ownClients);
    }

    @Bean
    Revocations revocations(@Value("${running-record.sign-in.revoked:}") String file, ClaimNames claims, Clock clock) {
        return new Revocations(file.isEmpty() ? null : Path.of(file), claims.person(), clock);
    }
}
