package org.runningrecord.command.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.runningrecord.events.value.Child;
import org.runningrecord.events.value.Identifier;

/**
 * The streams on which records claim what must not be claimed twice. Their names are digests: the part of a commit outside its payload holds nothing
 * personal in clear (ADR 9).
 */
final class ClaimStreams {

    private ClaimStreams() {}

    static String identifier(Identifier identifier) {
        return "identifier:" + digest(identifier.scheme().name(), identifier.authority(), identifier.value());
    }

    /** One stream for each name the child is known by, with the date of birth. */
    static List<String> likenesses(Child child) {
        return child.names().stream()
                .flatMap(name -> name.given() == null ? Stream.empty() : Stream.of(name.given() + " " + name.family()))
                .map(name ->
                        "likeness:" + digest(plain(name), child.birth().date().toString()))
                .distinct()
                .sorted()
                .toList();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String digest(String... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                sha256.update((part == null ? "" : part).getBytes(StandardCharsets.UTF_8));
                sha256.update((byte) 0);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
