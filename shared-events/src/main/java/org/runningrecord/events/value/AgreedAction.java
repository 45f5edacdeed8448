package org.runningrecord.events.value;

import org.jspecify.annotations.Nullable;

/**
 * Something that was agreed to be done: what, by whom and by when.
 *
 * @param id the entry that agreed it and its place there, for example {@code ….7-1}; given by the service
 */
public record AgreedAction(
        @IdText @Nullable String id,
        String what,
        String byWhom,
        @Nullable When byWhen) {

    public AgreedAction withId(String id) {
        return new AgreedAction(id, what, byWhom, byWhen);
    }
}
