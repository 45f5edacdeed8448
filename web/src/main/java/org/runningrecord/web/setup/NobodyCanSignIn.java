package org.runningrecord.web.setup;

/** It is not said whose tokens are taken. A service that nobody can sign in to does not start. */
final class NobodyCanSignIn extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NobodyCanSignIn() {
        super(
                "It is not said whose tokens are taken: spring.security.oauth2.resourceserver.jwt.issuer-uri names the issuer");
    }
}
