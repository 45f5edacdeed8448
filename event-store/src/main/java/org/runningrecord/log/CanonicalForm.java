package org.runningrecord.log;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that the sum of a commit is taken over (ADR 3). Numbers are 64-bit big-endian; a text is its length in bytes as 32-bit number and its
 * UTF-8 bytes, an absent one the length -1. Payload and metadata of an event enter through one digest of both: whoever is shown a record with some
 * texts withheld can still check the chain.
 */
final class CanonicalForm {

    private static final String DOMAIN = "running-record/commit/1";

    private CanonicalForm() {}

    private static final byte[] DOMAIN_TEXT = domain();
    private static final MessageDigest SHA_256 = sha256();
    private static final HexFormat HEX = HexFormat.of();

    static String sum(Commit commit) {
        return sum(
                commit.position(),
                commit.events().size(),
                commit.format(),
                commit.at(),
                body(commit.keys(), commit.key(), commit.request(), commit.events()),
                commit.prev());
    }

    static String sum(long position, int count, int format, Instant at, byte[] body, String prev) {
        byte[] chained = prev.getBytes(StandardCharsets.UTF_8);
        ByteBuffer all = ByteBuffer.allocate(
                        DOMAIN_TEXT.length + 4 * Long.BYTES + body.length + Integer.BYTES + chained.length)
                .put(DOMAIN_TEXT)
                .putLong(position)
                .putLong(count)
                .putLong(format)
                .putLong(at.toEpochMilli())
                .put(body)
                .putInt(chained.length)
                .put(chained);
        return HEX.formatHex(digest().digest(all.array()));
    }

    /** What does not depend on the place in the log: it can be made before the place is known, and in another thread. */
    static byte[] body(List<String> keys, @Nullable String key, @Nullable String request, List<LogEvent> events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(keys.size());
            for (String each : keys) {
                text(out, each);
            }
            text(out, key);
            text(out, request);
            for (LogEvent event : events) {
                event(out, event);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void event(DataOutputStream out, LogEvent event) throws IOException {
        text(out, event.stream());
        out.writeLong(event.sequence());
        text(out, event.id());
        text(out, event.name());
        out.writeLong(event.revision());
        text(out, event.codec());
        out.write(leaf(event));
    }

    private static byte[] leaf(LogEvent event) {
        MessageDigest digest = digest();
        lengthAndBytes(digest, event.payload());
        lengthAndBytes(digest, event.metadata());
        return digest.digest();
    }

    private static void lengthAndBytes(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
        } else {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(utf8.length);
            out.write(utf8);
        }
    }

    private static byte[] domain() {
        byte[] utf8 = DOMAIN.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + utf8.length)
                .putInt(utf8.length)
                .put(utf8)
                .array();
    }

    /** A copy of one that has digested nothing is made faster than one is looked up. */
    private static MessageDigest digest() {
        try {
            return (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException e) {
            return sha256();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
