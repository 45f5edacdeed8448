package org.runningrecord.events.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Identifier;
import org.runningrecord.events.value.Identifier.Scheme;

/** The form of identifiers, and their check digits. */
public final class IdentifierRules {

    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private IdentifierRules() {}

    /** The identifier in the one form in which it is compared and stored. */
    public static Identifier normal(Identifier identifier) {
        String value = identifier.value().strip().toUpperCase(Locale.ROOT);
        String authority = identifier.authority();
        return new Identifier(
                identifier.scheme(),
                authority == null || authority.isBlank()
                        ? null
                        : authority.strip().toUpperCase(Locale.ROOT),
                identifier.scheme() == Scheme.NHS_NUMBER ? value.replaceAll("[ -]", "") : value);
    }

    /** What is wrong with a value of this scheme, or null. */
    public static @Nullable String fault(Identifier normal) {
        String value = normal.value();
        return switch (normal.scheme()) {
            case NHS_NUMBER ->
                nhs(value)
                        ? null
                        : "An NHS number has ten digits, the last of which checks the others; this one does not fit";
            case UPN, FORMER_UPN ->
                upn(value)
                        ? null
                        : "A UPN is a check letter, eleven digits and a digit or letter; this letter does not check these";
            case LA_CHILD_ID ->
                value.matches("[A-Z0-9/_. -]{1,50}") ? null : "An LA child id has at most fifty letters and digits";
            case OTHER -> value.length() <= 100 ? null : "An identifier has at most 100 characters";
        };
    }

    /** Modulus 11 with weights 10 to 2 (NHS Data Dictionary, NHS NUMBER). */
    private static boolean nhs(String value) {
        // a number of one digit, typed to fill the field, fits its own check digit
        if (!value.matches("\\d{10}") || value.chars().distinct().count() == 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (value.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check != 10 && check == value.charAt(9) - '0';
    }

    /**
     * The letter is the sum of the characters after it, each times its place, modulo 23; the last letter of a temporary UPN counts as its number in the
     * same alphabet (Department for Education, Unique pupil numbers guidance; children in need census, rule 1510).
     */
    private static boolean upn(String value) {
        if (!value.matches("[A-HJ-NP-RT-Z]\\d{11}[0-9A-HJ-NP-RT-Z]")) {
            return false;
        }
        int sum = 0;
        for (int i = 1; i < 13; i++) {
            int letter = UPN_LETTERS.indexOf(value.charAt(i));
            sum += (i + 1) * (letter >= 0 ? letter : value.charAt(i) - '0');
        }
        return UPN_LETTERS.charAt(sum % 23) == value.charAt(0);
    }
}
