package org.runningrecord.events.value;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By when something is expected: a fact, worked out once under the policy of that day.
 *
 * @param from the moment it counts from
 * @param targetBy what to work to; absent where that is the limit
 * @param dueBy the last second in time; absent where no rule sets a number
 * @param none where no rule sets a number, the sentence that says so
 * @param doubt where the calendar was not certain for that year, the sentence that says so
 */
public record Deadline(
        Instant from,
        @Nullable Instant targetBy,
        @Nullable Instant dueBy,
        @Nullable String none,
        @Nullable String doubt,
        PolicyVersion policy) {}
