package org.runningrecord.web.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalLong;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.problem.ProblemDetails;
import org.runningrecord.web.problem.Refused;
import org.runningrecord.web.signin.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets nobody ask faster than a person, or a system that submits for many, has reason to: whoever has stolen a token does not walk through every record with
 * it. Requests without a token are turned away by others, and are not counted.
 */
public final class RequestLimits extends OncePerRequestFilter {

    private final Allowance allowance;
    private final JsonMapper json;

    public RequestLimits(Allowance allowance, JsonMapper json) {
        this.allowance = allowance;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        OptionalLong wait = SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? allowance.take(key(signedIn.caller()))
                : OptionalLong.empty();
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(Refused.Kind.TOO_MANY.status());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.getAsLong()));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(json.writeValueAsBytes(ProblemDetails.of(
                        Refused.Kind.TOO_MANY, "Ask again in a moment, and more slowly. Nothing was recorded.")));
    }

    /** Each person apart through each system, so that one system does not use up what people have who work without it. */
    private static String key(Caller caller) {
        return caller.id() + "\n" + caller.system();
    }
}
