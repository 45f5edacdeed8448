package org.runningrecord.web.opaque;

import com.google.crypto.tink.subtle.AesSiv;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;

/**
 * Puts what counts events, without gaps, into words that count nothing: the same number always gives the same word, and nobody outside can make one, compare two
 * or find the next. A gap between two ids would tell a reader that there is an entry which they may not know of.
 *
 * <p>Words are encrypted deterministically with authentication (AES-SIV, RFC 5297), under a key that both sides make of the beginning of the log.
 */
public final class OpaqueIds {

    private static final String ENTRY = "entry ";
    private static final String ACTION = "action";
    private static final String VERSION = "version";
    private static final String POSITION = "position";
    private static final String PLACE = "place";
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final int WORD_LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 64;

    private final Supplier<String> secret;
    private volatile @Nullable AesSiv cipher;

    /** @param secret what the key is made of, asked for when it is first needed; whoever knows it can tell the numbers */
    public OpaqueIds(Supplier<String> secret) {
        this.secret = secret;
    }

    /** The id of an entry as it is shown: its record, a dot and a word. */
    public String entry(EntryId entry) {
        return entry.record() + "." + number(ENTRY + entry.record(), entry.sequence());
    }

    /** @throws IllegalArgumentException if it was never shown */
    public EntryId entry(String shown) {
        int dot = shown.lastIndexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("An entry id is a record id, a dot and a word of 32 characters");
        }
        RecordId record = new RecordId(shown.substring(0, dot));
        return new EntryId(record, number(ENTRY + record, shown.substring(dot + 1)));
    }

    /** The same of text that names an entry, or an action: the entry it was agreed in, a hyphen and a number, or a number alone. */
    public String id(String text) {
        int dot = text.lastIndexOf('.');
        if (dot < 0) {
            return encrypted(ACTION, text.getBytes(StandardCharsets.UTF_8));
        }
        int hyphen = text.indexOf('-', dot);
        String action = hyphen < 0 ? "" : text.substring(hyphen);
        return entry(EntryId.parse(text.substring(0, text.length() - action.length()))) + action;
    }

    /** @throws IllegalArgumentException if it was never shown */
    public String idOf(String shown) {
        int dot = shown.lastIndexOf('.');
        if (dot < 0) {
            return new String(decrypted(ACTION, shown), StandardCharsets.UTF_8);
        }
        int end = dot + 1 + WORD_LENGTH;
        if (end >= shown.length()) {
            return entry(shown).toString();
        }
        return entry(shown.substring(0, end)) + shown.substring(end);
    }

    /** A version of what is read, as an ETag shows it: another word each time, so that nobody can tell whether it is still the same. */
    public String version(long version) {
        byte[] once = new byte[Long.BYTES];
        RANDOM.nextBytes(once);
        return encrypted(
                VERSION,
                ByteBuffer.allocate(2 * Long.BYTES).put(once).putLong(version).array());
    }

    /** @throws IllegalArgumentException if it was never shown */
    public long versionOf(String shown) {
        return ByteBuffer.wrap(decrypted(VERSION, shown)).getLong(Long.BYTES);
    }

    /** A position in the log. */
    public String position(long position) {
        return number(POSITION, position);
    }

    /** @throws IllegalArgumentException if it was never shown */
    public long position(String shown) {
        return number(POSITION, shown);
    }

    /** Where a page ended. */
    public String place(String place) {
        return encrypted(PLACE, place.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException if it was never shown */
    public String placeOf(String shown) {
        return new String(decrypted(PLACE, shown), StandardCharsets.UTF_8);
    }

    private String number(String of, long number) {
        return encrypted(of, ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private long number(String of, String word) {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException("An entry id is a record id, a dot and a word of 32 characters");
        }
        return ByteBuffer.wrap(decrypted(of, word)).getLong();
    }

    private String encrypted(String of, byte[] plain) {
        try {
            byte[] sealed = cipher().encryptDeterministically(plain, of.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] decrypted(String of, String word) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(word);
            return cipher().decryptDeterministically(sealed, of.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This was never shown here", e);
        }
    }

    private AesSiv cipher() throws GeneralSecurityException {
        AesSiv made = cipher;
        if (made == null) {
            byte[] from = secret.get().getBytes(StandardCharsets.UTF_8);
            byte[] use = "running-record opaque ids".getBytes(StandardCharsets.UTF_8);
            made = new AesSiv(Hkdf.computeHkdf("HMACSHA256", from, new byte[0], use, KEY_BYTES));
            cipher = made;
        }
        return made;
    }
}
