package org.runningrecord.log;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that the sum of a commit is taken over (ADR 3). Numbers are 64-bit big-endian; a text is its length in bytes as 32-bit number and its
 * UTF-8 bytes, an absent one the length -1. Payload and metadata of an event enter through one digest of both: whoever is shown a record with some
 * texts withheld can still check the chain.
 */
final class CanonicalForm {

    private static final String DOMAIN = "running-record/commit/1";

    private CanonicalForm() {}

    static String sum(Commit commit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, DOMAIN);
            out.writeLong(commit.position());
            out.writeLong(commit.events().size());
            out.writeLong(commit.format());
            out.writeLong(commit.at().toEpochMilli());
            out.writeLong(commit.keys().size());
            for (String key : commit.keys()) {
                text(out, key);
            }
            text(out, commit.key());
            text(out, commit.request());
            for (LogEvent event : commit.events()) {
                event(out, event);
            }
            text(out, commit.prev());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(sha256().digest(bytes.toByteArray()));
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

    private static byte[] leaf(LogEvent event) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(event.payload().length + event.metadata().length + 8);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(event.payload().length);
            out.write(event.payload());
            out.writeInt(event.metadata().length);
            out.write(event.metadata());
        }
        return sha256().digest(bytes.toByteArray());
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
