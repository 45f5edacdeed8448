package org.runningrecord.query.course;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A turn in the course of the work, as one entry tells of it.
 *
 * @param entry the sequence of the entry
 * @param at since when it is so
 * @param end of what is known of that: the end of the day where only the day is. Turns are in this order
 * @param statuses that hold from then on, where it is about statuses; absent elsewhere
 * @param worker the id of the worker who holds the case, or shares in it, from then on; absent where nobody does
 * @param holds whether the worker holds it; else they share in it
 * @param team of the worker, or that holds the case without one; absent where it is about statuses
 */
public record Turn(
        long entry,
        Instant at,
        Instant end,
        @Nullable List<String> statuses,
        @Nullable String worker,
        @Nullable String workerName,
        boolean holds,
        @Nullable String team) {

    /** Whether nobody works with the child any more. */
    boolean closes() {
        return statuses != null && statuses.isEmpty();
    }

    /** Whether it says who holds the case, or that nobody does. */
    boolean tellsWhoHolds() {
        return holds || closes();
    }
}
