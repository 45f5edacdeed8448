package org.runningrecord.events.value;

import java.util.Optional;

/**
 * A required part of an entry that is either given, or honestly not given with the reason. Nobody has to invent an answer to be allowed to record.
 * In JSON the value stands for itself; what is not given is {@code {"notGiven": "not-known", "reason": "…"}}.
 */
public sealed interface Answer<T> {

    record Given<T>(T value) implements Answer<T> {}

    record NotGiven<T>(WhyNotGiven notGiven, String reason) implements Answer<T> {}

    /** Why a required part has no answer. */
    enum WhyNotGiven {
        NOT_DONE,
        NOT_KNOWN,
        DOES_NOT_APPLY
    }

    static <T> Answer<T> of(T value) {
        return new Given<>(value);
    }

    /** The value, where one was given. */
    default Optional<T> given() {
        return this instanceof Given<T> given ? Optional.of(given.value()) : Optional.empty();
    }
}
