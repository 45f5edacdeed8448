package org.runningrecord.query.plannedvisit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningrecord.web.problem.Faults;

/**
 * Which overdue records a reader asks for.
 *
 * @param asAt the moment to look at
 * @param dueBefore due before this: the moment, less the least age asked for
 */
record OverdueRequest(@Nullable String worker, @Nullable String team, Instant asAt, Instant dueBefore, int size) {

    private static final int MOST = 1000;

    /**
     * @param overdueDays only what has been overdue for at least so many days
     * @throws org.runningrecord.web.problem.Refused naming every parameter that is wrong
     */
    static OverdueRequest of(@Nullable String worker, @Nullable String team, Instant asAt, int overdueDays, int size) {
        Faults faults = new Faults();
        if (overdueDays < 0 || overdueDays > 36_500) {
            faults.add("overdueDays", "From 0 to 36500");
        }
        if (size < 1 || size > MOST) {
            faults.add("size", "From 1 to " + MOST);
        }
        faults.refuseIfAny();
        return new OverdueRequest(worker, team, asAt, asAt.minus(Duration.ofDays(overdueDays)), size);
    }
}
