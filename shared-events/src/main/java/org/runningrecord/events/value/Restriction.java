package org.runningrecord.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That only some may read an entry.
 *
 * @param reason why
 * @param readers who may read it all the same: roles, as the recording policy names them, or ids of people
 * @param review when it is looked at again whether this is still needed
 */
public record Restriction(
        Narrative reason, List<String> readers, @Nullable When review) {

    public Restriction {
        readers = readers == null ? List.of() : List.copyOf(readers);
    }
}
