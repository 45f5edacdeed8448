package org.runningrecord.log.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What a file is found by: the SHA-256 of what is in it.
 *
 * @param hex 64 hexadecimal digits, in lower case
 */
public record FileHash(String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException if this is no such hash; nothing else ever becomes part of a path */
    public FileHash {
        if (!looksRight(hex)) {
            throw new IllegalArgumentException("A file is named by a SHA-256, in 64 hexadecimal digits");
        }
    }

    /** Whether this is written as the hash of a file is. */
    public static boolean looksRight(String hex) {
        return HEX.matcher(hex).matches();
    }

    public static FileHash of(byte[] content) {
        try {
            return new FileHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
