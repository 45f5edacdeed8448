package org.runningrecord.events.value;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote an event into the record, and when the server took it in.
 *
 * @param at by the server's clock, in milliseconds; never taken from the submitter
 * @param by from the signed-in user; never taken from the body of a request
 * @param through the system that submitted it; absent where the person did so by their own hand
 */
public record Recorded(
        Instant at, Practitioner by, @Nullable Through through) {

    /** By a person's own hand. */
    public Recorded(Instant at, Practitioner by) {
        this(at, by, null);
    }
}
