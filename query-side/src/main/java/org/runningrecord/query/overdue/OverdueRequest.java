package org.runningrecord.query.overdue;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningrecord.web.problem.Faults;

/**
 * Which overdue records a reader asks for.
 *
 * @param asAt the moment to look at
 * @param past whether that moment has gone by, so that what was so then may not be so any more
 * @param dueBefore due before this: the moment, less the least age asked for
 * @param after where the page before ended; absent for the first page
 */
public record OverdueRequest(
        @Nullable String worker,
        @Nullable String team,
        Instant asAt,
        boolean past,
        Instant dueBefore,
        int size,
        @Nullable After after) {

    private static final int MOST = 1000;

    /** The last of a page. */
    public record After(Instant dueBy, String id) {

        @Override
        public String toString() {
            return dueBy.toEpochMilli() + "." + id;
        }
    }

    /**
     * @param past whether the moment has gone by
     * @param overdueDays only what has been overdue for at least so many days
     * @throws org.runningrecord.web.problem.Refused naming every parameter that is wrong
     */
    public static OverdueRequest of(
            @Nullable String worker,
            @Nullable String team,
            Instant asAt,
            boolean past,
            int overdueDays,
            int size,
            @Nullable String after) {
        Faults faults = new Faults();
        if (overdueDays < 0 || overdueDays > 36_500) {
            faults.add("overdueDays", "From 0 to 36500");
        }
        if (size < 1 || size > MOST) {
            faults.add("size", "From 1 to " + MOST);
        }
        if (after != null && !after.matches("-?\\d{1,16}\\.[-0-9a-f]{36}\\.\\d{1,10}(@\\d{1,19})?")) {
            faults.add("after", "Give what the page before said under next");
        }
        faults.refuseIfAny();
        return new OverdueRequest(
                worker,
                team,
                asAt,
                past,
                asAt.minus(Duration.ofDays(overdueDays)),
                size,
                after == null ? null : parse(after));
    }

    /** The same beyond that. */
    public OverdueRequest after(After last) {
        return new OverdueRequest(worker, team, asAt, past, dueBefore, size, last);
    }

    private static After parse(String after) {
        int dot = after.indexOf('.');
        return new After(Instant.ofEpochMilli(Long.parseLong(after.substring(0, dot))), after.substring(dot + 1));
    }
}
