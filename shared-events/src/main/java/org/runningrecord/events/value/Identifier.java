package org.runningrecord.events.value;

import org.jspecify.annotations.Nullable;

/**
 * An identifier of a child.
 *
 * @param authority who issued it, for schemes that are unique only within an issuer (the LA child id: the authority's three-digit code)
 */
public record Identifier(Scheme scheme, @Nullable String authority, String value) {

    /** Which register an identifier comes from, as the Department for Education's returns name them. */
    public enum Scheme {
        LA_CHILD_ID,
        UPN,
        FORMER_UPN,
        NHS_NUMBER,
        OTHER
    }
}
