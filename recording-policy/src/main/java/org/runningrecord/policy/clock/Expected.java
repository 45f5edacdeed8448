package org.runningrecord.policy.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Occurrence;

/**
 * One thing that is, or was, expected.
 *
 * @param rule the rule's id
 * @param start the entry that started the clock, by its number
 * @param from the entry it counts from, which is the start or what was done last
 * @param counted the moment it counts from
 * @param targetBy what to work to; absent where that is the limit
 * @param dueBy the last second in time; absent where no number can be sourced
 * @param none why there is no number; absent where there is one
 * @param doubt why the moment may be wrong, where it rests on bank holidays that are not known yet
 * @param metBy what met it; absent while nothing has
 * @param late whether it was done after it was due
 * @param pastTarget whether it was done after the target
 * @param endedBy what made it no longer expected; absent where that is not so
 */
public record Expected(
        String rule,
        long start,
        long from,
        Instant counted,
        @Nullable Instant targetBy,
        @Nullable Instant dueBy,
        @Nullable String none,
        @Nullable String doubt,
        @Nullable Occurrence metBy,
        boolean late,
        boolean pastTarget,
        @Nullable Occurrence endedBy) {

    /** The same expectation has the same key, whatever moves it. */
    public String key() {
        return key(rule, start, from);
    }

    public static String key(String rule, long start, long from) {
        return rule + "/" + start + "/" + from;
    }

    public boolean open() {
        return metBy == null && endedBy == null;
    }
}
