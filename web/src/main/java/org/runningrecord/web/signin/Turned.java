package org.runningrecord.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.web.problem.Attempts;
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

    private static final Pattern RECORD = Pattern.compile("/api/records/([^/]+)(/.*)?");

    private final JsonMapper json;
    private final Attempts attempts;

    public Turned(JsonMapper json, Attempts attempts) {
        this.json = json;
        this.attempts = attempts;
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
        try {
            RecordId record = record(request.getServletPath());
            if (record != null) {
                attempts.refused(request, record);
            }
            away(response, Refused.Kind.NOT_ALLOWED, "What you are here for does not include this.");
        } catch (LogUnavailable e) {
            away(response, Refused.Kind.UNAVAILABLE, "The record cannot answer at the moment. Ask again soon.");
        }
    }

    private static @Nullable RecordId record(String path) {
        Matcher record = RECORD.matcher(path);
        try {
            return record.matches() ? new RecordId(record.group(1)) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void away(HttpServletResponse response, Refused.Kind kind, String detail) throws IOException {
        response.setStatus(kind.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(ProblemDetails.of(kind, detail)));
    }
}
