package org.runningrecord.query.app;

import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.runningrecord.web.problem.ProblemDetails;
import org.runningrecord.web.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A reader is told that the store of the views is away, and not that the service is broken. The log has its own way of saying so. */
@RestControllerAdvice
class ViewsOutOfReach {

    private static final Logger LOG = LoggerFactory.getLogger(ViewsOutOfReach.class);
    private static final Refused.Kind KIND = Refused.Kind.UNAVAILABLE;

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        MongoTimeoutException.class,
        MongoSocketException.class,
        MongoNotPrimaryException.class,
        MongoNodeIsRecoveringException.class
    })
    ResponseEntity<ProblemDetail> away(RuntimeException lost) {
        LOG.warn("The views do not answer: {}", lost.getClass().getSimpleName());
        return ResponseEntity.status(KIND.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(ProblemDetails.of(KIND, "The store of the views does not answer. Ask again soon."));
    }
}
