package org.runningrecord.query.looks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;

/**
 * That somebody looked at a record, or wanted to.
 *
 * @param look its id
 * @param who looked; absent where that is not for the reader to know
 * @param through the system that they used; absent where they used this service directly
 * @param view where they looked, as its address goes on below the record; empty for its first page
 * @param entry that they looked at; absent where it was none in particular
 * @param refused whether they were not let in
 * @param right by which they were; absent where they were not
 * @param emergency why they were, where it was an emergency; absent where it was not, or that is not for the reader to know
 * @param words all of it in a sentence
 */
record LookShown(
        String look,
        Instant at,
        @Nullable Who who,
        List<String> roles,
        @Nullable String through,
        String view,
        @Nullable EntryId entry,
        boolean refused,
        @Nullable String right,
        @Nullable Emergency emergency,
        String words) {

    LookShown {
        roles = List.copyOf(roles);
    }

    /** @param id in the authority's directory; absent where that is not for the reader to know */
    record Who(@Nullable String id, String name, String role, String team) {}

    /** @param taken under which it is reviewed */
    record Emergency(EntryId taken, Narrative reason) {}
}
