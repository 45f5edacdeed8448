package org.runningrecord.query.app;

import com.mongodb.MongoException;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.LogUnavailable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to look at when MongoDB does not answer, where a start would otherwise end in a stack trace. */
final class LogOutOfReach extends AbstractFailureAnalyzer<LogUnavailable> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, LogUnavailable unavailable) {
        return unavailable.getCause() instanceof MongoException cause
                ? new FailureAnalysis(
                        "The log cannot be reached: " + cause.getMessage(),
                        "See that MongoDB runs, that spring.mongodb.uri (or SPRING_MONGODB_URI) says where, and that the user it names has the role for this side.",
                        failure)
                : null;
    }
}
