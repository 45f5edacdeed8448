package org.runningrecord.web.setup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to set, where a start would otherwise end in a stack trace. */
final class NobodyCanSignInAnalyzer extends AbstractFailureAnalyzer<NobodyCanSignIn> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, NobodyCanSignIn cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set it to the address of your OpenID Connect issuer (SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI); see docs/running-in-production.md.",
                failure);
    }
}
