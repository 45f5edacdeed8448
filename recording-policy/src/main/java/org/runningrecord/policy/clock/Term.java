package org.runningrecord.policy.clock;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.rule.Limit;
import org.runningrecord.policy.rule.WorkingDays;

/**
 * How long something is given, and from when.
 *
 * @param limit absent where there is no number
 */
record Term(@Nullable Limit limit, When counted, WorkingDays workingDays, ZoneId zone) {

    @Nullable
    Instant due() {
        return limit == null ? null : limit.dueBy(counted, workingDays, zone);
    }

    @Nullable
    String doubt() {
        return limit == null ? null : limit.doubt(counted, workingDays, zone).orElse(null);
    }

    Term with(@Nullable Limit other) {
        return new Term(other, counted, workingDays, zone);
    }

    /** The same from another moment, where that comes later. */
    Term notBefore(When other) {
        return other.end(zone).isAfter(counted.end(zone)) ? new Term(limit, other, workingDays, zone) : this;
    }

    /** Whether it is over before something that happened then. */
    boolean overBefore(When then) {
        return limit != null && due().isBefore(then.earliest(zone));
    }

    Term earlier(Term other) {
        if (limit == null || other.limit == null) {
            return limit == null ? other : this;
        }
        return other.due().isBefore(due()) ? other : this;
    }

    boolean endsNoLaterThan(Term other) {
        return limit != null && (other.limit == null || !due().isAfter(other.due()));
    }
}
