package org.runningrecord.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.runningrecord.web.problem.ProblemDetails;
import org.runningrecord.web.problem.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Turns away whoever has not signed in, and whoever's role does not open a door, with a problem detail. Neither says why a token is not good. */
public final class Turned implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final JsonMapper json;

    public Turned(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        boolean said = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, said ? "Bearer error=\"invalid_token\"" : "Bearer");
        away(
                response,
                Refused.Kind.NOT_SIGNED_IN,
                said
                        ? "The token is not good, or not any more. Sign in again."
                        : "Sign in first: send a bearer token.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        away(response, Refused.Kind.NOT_ALLOWED, "What you are here for does not include this.");
    }

    private void away(HttpServletResponse response, Refused.Kind kind, String detail) throws IOException {
        response.setStatus(kind.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(ProblemDetails.of(kind, detail)));
    }
}
