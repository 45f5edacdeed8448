package org.runningrecord.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as clocks see it; never text.
 *
 * @param entry the sequence of the entry that tells of it
 * @param name what happened, for example {@code visit} or {@code core-group}, as the recording policy names it
 * @param about the sequence of the entry it is about; absent where it is about none
 * @param role of who did it, where that decides whether it counts; absent where anybody's counts
 * @param said what else clocks ask of it: the statuses that hold from then on, the type of a placement, how often visits are to be made
 */
public record Occurrence(
        long entry,
        String name,
        When when,
        @Nullable Long about,
        @Nullable String role,
        List<String> said) {

    public Occurrence {
        said = List.copyOf(said);
    }

    /** Whether it is this that happened. */
    public boolean named(String other) {
        return name.equals(other);
    }
}
