package org.runningrecord.policy.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
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

    /** The same until the end of that day. */
    Term endingOn(When day) {
        return new Term(new Limit.ByCalendar(0, ChronoUnit.DAYS), day, workingDays, zone);
    }

    /** How long it is as a rule; where there is no number, longer than anything. */
    Duration usually() {
        return limit == null ? ChronoUnit.FOREVER.getDuration() : limit.usually();
    }
}
