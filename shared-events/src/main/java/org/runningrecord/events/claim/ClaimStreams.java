package org.runningrecord.events.claim;

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
public final class ClaimStreams {

    private ClaimStreams() {}

    public static String identifier(Identifier identifier) {
        return "identifier:" + digest(identifier.scheme().name(), identifier.authority(), identifier.value());
    }

    /** One stream for each name the child is known by, with the date of birth. */
    public static List<String> likenesses(Child child) {
        return child.names().stream()
                .flatMap(name -> name.given() == null ? Stream.empty() : Stream.of(name.given() + " " + name.family()))
                .map(name -> likeness(name, child.birth().date().toString()))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The stream of everybody of one name who was born on one day.
     *
     * @param name the given name and the family name
     */
    public static String likeness(String name, String birth) {
        return "likeness:" + digest(plain(name), birth);
    }

    /** A name without what is written in one way or another: accents, capitals, hyphens, spaces. */
    public static String plain(String name) {
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
