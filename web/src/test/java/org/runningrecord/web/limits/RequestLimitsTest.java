package org.runningrecord.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.runningrecord.log.codec.Json;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.access.Role;
import org.runningrecord.web.signin.SignedIn;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/** How much one caller may ask: so many at once, and then as time goes by. */
class RequestLimitsTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-26T12:00:00Z"));
    private final InstantSource watch = now::get;
    private final Clock clock = watch.withZone(ZoneOffset.UTC);
    private final RequestLimits limits =
            new RequestLimits(new Allowance(3, 2, Duration.ofSeconds(1), clock), Json.mapper());

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void soManyAtOnceAndThenAsTimeGoesBy() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(ask("w-sam", null).getStatus()).isEqualTo(200);
        }

        MockHttpServletResponse refused = ask("w-sam", null);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.getContentAsString()).contains("urn:running-record:problem:too-many");

        now.updateAndGet(before -> before.plusMillis(500));
        assertThat(ask("w-sam", null).getStatus()).isEqualTo(200);
        assertThat(ask("w-sam", null).getStatus()).isEqualTo(429);
    }

    @Test
    void nobodyUsesUpWhatOthersHave() throws Exception {
        for (int i = 0; i < 4; i++) {
            ask("w-sam", "visiting-app");
        }

        assertThat(ask("w-sam", "visiting-app").getStatus()).isEqualTo(429);
        assertThat(ask("w-sam", null).getStatus()).isEqualTo(200);
        assertThat(ask("w-ada", "visiting-app").getStatus()).isEqualTo(200);
    }

    @Test
    void whoHasNotSignedInIsLeftToOthers() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(asked().getStatus()).isEqualTo(200);
        }
    }

    private MockHttpServletResponse ask(String id, @Nullable String system) throws Exception {
        SecurityContextHolder.getContext()
                .setAuthentication(new SignedIn(
                        new Caller(id, "Made Up", "", List.of(), Set.of(Role.PRACTITIONER), system, null)));
        return asked();
    }

    private MockHttpServletResponse asked() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        limits.doFilter(new MockHttpServletRequest("GET", "/api/templates"), response, new MockFilterChain());
        return response;
    }
}
