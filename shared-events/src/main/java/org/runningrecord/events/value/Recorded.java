package org.runningrecord.events.value;

import java.time.Instant;

/**
 * Who wrote an event into the record, and when the server took it in.
 *
 * @param at by the server's clock, in milliseconds; never taken from the submitter
 * @param by from the signed-in user; never taken from the body of a request
 */
public record Recorded(Instant at, Practitioner by) {}
