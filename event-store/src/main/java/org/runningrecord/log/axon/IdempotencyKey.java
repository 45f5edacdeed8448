package org.runningrecord.log.axon;

import java.util.Map;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;

/**
 * The key under which a request may be sent again, travelling with the command to the commit.
 *
 * @param key scoped by caller
 * @param request a digest of the request
 */
public record IdempotencyKey(String key, String request) {

    private static final String KEY = "idempotency-key";

    public Map<String, Object> asMetadata() {
        return Map.of(KEY, this);
    }

    public static @Nullable IdempotencyKey of(Message<?> message) {
        return (IdempotencyKey) message.getMetaData().get(KEY);
    }
}
