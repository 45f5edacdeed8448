package org.runningrecord.policy.clock;

import org.jspecify.annotations.Nullable;
import org.runningrecord.policy.rule.Limit;

/**
 * How long a clock gives, and for how often that is so.
 *
 * @param limit the longest; absent where no number can be sourced
 * @param none why there is no number; absent where there is one
 * @param target what to work to within the limit; absent where that is the limit
 * @param fromStart whether it counts from what started the clock; else from what was done last
 * @param times for how many times it is so; 0 for as long as the other conditions hold
 * @param within only while what it counts from is so soon after the start; absent for ever
 * @param until only until this has happened since the start; absent for ever
 * @param plan what the child's own plan may say instead
 */
public record Step(
        @Nullable Limit limit,
        @Nullable String none,
        @Nullable Limit target,
        boolean fromStart,
        int times,
        @Nullable Limit within,
        @Nullable String until,
        Plan plan) {

    /**
     * Whether the child's plan sets how long it is.
     *
     * @param most the longest it can say; absent where it can say anything
     */
    public record Plan(boolean sets, @Nullable Limit most) {

        public static final Plan NOTHING = new Plan(false, null);
    }
}
