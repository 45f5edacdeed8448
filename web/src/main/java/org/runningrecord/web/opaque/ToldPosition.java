package org.runningrecord.web.opaque;

import org.jspecify.annotations.Nullable;

/** A position in the log, from an answer to a command: whoever asks with it reads a view that holds at least that. A type of its own, so that no number passes for one. */
public record ToldPosition(long value) {

    /** The position; absent where the reader does not mind. */
    public static @Nullable Long number(@Nullable ToldPosition position) {
        return position == null ? null : position.value();
    }
}
