package org.runningrecord.events.value;

import org.jspecify.annotations.Nullable;

/**
 * That somebody disputes what an entry says.
 *
 * @param by who disputes it, and who that is to the child
 * @param through who speaks for them, for example an advocate; absent where they speak for themselves
 * @param received when it reached the service
 * @param part what in the entry is disputed, in words a reader finds it by
 * @param statement their own statement, word for word
 */
public record Dispute(
        PersonPresent by, @Nullable PersonPresent through, When received, Narrative part, Quotation statement) {}
