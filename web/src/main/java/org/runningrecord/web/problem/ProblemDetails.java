package org.runningrecord.web.problem;

import java.net.URI;
import org.runningrecord.events.value.Kebab;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Problem details (RFC 9457) of what is refused, made in one way wherever it is. */
public final class ProblemDetails {

    static final String TYPE = "urn:running-record:problem:";

    private ProblemDetails() {}

    public static ProblemDetail of(Refused.Kind kind, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(kind.status()), detail);
        problem.setType(URI.create(TYPE + Kebab.of(kind)));
        problem.setTitle(kind.title());
        return problem;
    }
}
