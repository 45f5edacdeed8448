package org.runningrecord.web.access;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Kebab;

/**
 * By what right somebody opens a record.
 *
 * @param emergency the sequence of the event with which access was taken; absent where that is not the right
 */
public record Right(Relationship by, @Nullable Long emergency) {

    /** As the access log names it. */
    public String word() {
        return Kebab.of(by);
    }
}
