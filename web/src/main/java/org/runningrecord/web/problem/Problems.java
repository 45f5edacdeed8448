package org.runningrecord.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogFull;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.UnreadableEvent;
import org.runningrecord.log.file.FileDamaged;
import org.runningrecord.log.file.FileMissing;
import org.runningrecord.log.file.FilesUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what went wrong into a problem detail. Nothing of what was submitted is repeated in it, or logged. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Attempts attempts;

    Problems(Attempts attempts) {
        this.attempts = attempts;
    }

    /** Whoever asks in vain for a record is noted first, and told nothing if that fails. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused, HttpServletRequest request) {
        if (refused.record() != null) {
            try {
                attempts.refused(request, refused.record());
            } catch (LogUnavailable e) {
                return unavailable(e, HttpMethod.valueOf(request.getMethod()));
            }
        }
        ProblemDetail problem = ProblemDetails.of(refused.kind(), refused.getMessage());
        if (!refused.faults().isEmpty()) {
            problem.setProperty("errors", refused.faults());
        }
        refused.more().forEach(problem::setProperty);
        return answer(problem);
    }

    /** As Spring says it, without the value. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = mismatch.getPropertyName();
        return handleExceptionInternal(
                mismatch,
                ProblemDetails.of(
                        Refused.Kind.MALFORMED, (name == null ? "A parameter" : name) + " cannot be what was given"),
                headers,
                status,
                request);
    }

    /** Without the address. */
    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException nothing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(
                nothing, ProblemDetails.of(Refused.Kind.NOT_FOUND, "There is no such door"), headers, status, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(LogUnavailable unavailable, HttpMethod method) {
        LOG.warn("The log is not available: {}", unavailable.getMessage());
        return answer(ProblemDetails.of(Refused.Kind.UNAVAILABLE, whatToDo(unavailable, method)));
    }

    private static String whatToDo(LogUnavailable unavailable, HttpMethod method) {
        if (method == HttpMethod.GET) {
            return "The record cannot be read at the moment. Ask again soon.";
        }
        return unavailable instanceof LogFull
                ? "There is no room left where the record is kept, so this was not recorded. Once there is, send the same request with the same idempotency key again."
                : "It is not known whether this was recorded. Send the same request with the same idempotency key again.";
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> damaged(LogDamaged damaged) {
        LOG.error("{}", damaged.getMessage());
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        problem.setType(URI.create(ProblemDetails.TYPE + "log-damaged"));
        problem.setTitle("The log is damaged");
        problem.setDetail("What was read is not what was written. Nothing past it is shown.");
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> filesUnavailable(FilesUnavailable unavailable, HttpMethod method) {
        LOG.warn("The files are not available: {}", unavailable.getMessage());
        return answer(
                ProblemDetails.of(
                        Refused.Kind.UNAVAILABLE,
                        method == HttpMethod.GET
                                ? "The file cannot be read at the moment. Ask again soon."
                                : "Nothing was recorded. A file that you sent may be stored or not: send it again, and it is stored once."));
    }

    /** Which one it is stands in no log: whoever runs the service finds it with {@code verify}. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> fileDamaged(FileDamaged damaged) {
        LOG.error("A file that was asked for is not what was stored; verify names it");
        return fileBroken(
                "file-damaged",
                "The file is damaged",
                "What is stored is not what was uploaded. Nothing of it is shown.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fileMissing(FileMissing missing) {
        LOG.error("A file that an entry refers to is missing; verify names it");
        return fileBroken(
                "file-missing", "The file is missing", "The entry refers to a file that is not where files are kept.");
    }

    private static ResponseEntity<ProblemDetail> fileBroken(String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        problem.setType(URI.create(ProblemDetails.TYPE + type));
        problem.setTitle(title);
        problem.setDetail(detail + " Tell whoever runs the service: it can be put back from a backup.");
        return answer(problem);
    }

    /** While versions are rolled out or back, an older one meets what a newer one has recorded. It neither guesses nor leaves out. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(UnreadableEvent unreadable, HttpMethod method) {
        LOG.warn("{}", unreadable.getMessage());
        return answer(
                ProblemDetails.of(
                        Refused.Kind.UNAVAILABLE,
                        "Something that this record holds cannot be read by this version of Running Record, most likely because a newer one recorded it. "
                                + (method == HttpMethod.GET
                                        ? "The record is not shown without it."
                                        : "Nothing was recorded. Send it again, with the same idempotency key, to a version that knows it.")));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        if (problem.getProperties() != null && problem.getProperties().get(Refused.RETRY_AFTER) != null) {
            answer.header(
                    HttpHeaders.RETRY_AFTER,
                    problem.getProperties().get(Refused.RETRY_AFTER).toString());
        }
        return answer.body(problem);
    }
}
