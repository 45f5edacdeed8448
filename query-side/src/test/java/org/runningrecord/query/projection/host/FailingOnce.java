package org.runningrecord.query.projection.host;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.tokenstore.TokenStore;

/** A token store that breaks off, as a kill does, when a token is stored: before or after it is there. */
record FailingOnce(boolean after, AtomicInteger failures) implements UnaryOperator<TokenStore> {

    FailingOnce(boolean after, int failures) {
        this(after, new AtomicInteger(failures));
    }

    boolean hasFailed() {
        return failures.get() <= 0;
    }

    @Override
    public TokenStore apply(TokenStore tokens) {
        return (TokenStore) Proxy.newProxyInstance(
                TokenStore.class.getClassLoader(), new Class<?>[] {TokenStore.class}, (proxy, method, arguments) -> {
                    boolean fails = method.getName().equals("storeToken") && failures.getAndDecrement() > 0;
                    if (fails && !after) {
                        throw new IllegalStateException("Killed before the token was stored");
                    }
                    try {
                        Object answer = method.invoke(tokens, arguments);
                        if (fails) {
                            throw new IllegalStateException("Killed after the token was stored");
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
