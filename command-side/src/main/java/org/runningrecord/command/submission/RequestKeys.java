package org.runningrecord.command.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.runningrecord.log.axon.IdempotencyKey;
import org.runningrecord.web.access.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes the key under which a request is remembered: scoped by caller, and with a digest of what was asked. */
final class RequestKeys {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .disable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private RequestKeys() {}

    /** The log holds digests only, so that neither a key nor an author's id stands outside a payload. */
    static IdempotencyKey of(Caller caller, String key, String path, JsonNode body) {
        byte[] canonical = CANONICAL.writeValueAsBytes(body);
        return new IdempotencyKey(
                digest(scope(caller).getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8)),
                digest(path.getBytes(StandardCharsets.UTF_8), canonical));
    }

    /** Two systems may use the same key for the same person. */
    private static String scope(Caller caller) {
        return caller.system() == null ? caller.id() : caller.id() + "\n" + caller.system();
    }

    private static String digest(byte[] first, byte[] second) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(first);
            sha256.update((byte) 0);
            sha256.update(second);
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
