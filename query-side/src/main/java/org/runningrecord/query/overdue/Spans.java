package org.runningrecord.query.overdue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents that were so for a while, {@code since} a moment and {@code through} another, and in which something may have been overdue. */
public final class Spans {

    /** Stands for "still so": later than every moment a clock can show. */
    public static final Instant STILL = Instant.parse("9999-12-31T00:00:00Z");

    private Spans() {}

    /**
     * The days on which something may have been overdue, from the moment it was due.
     *
     * @param dueBy absent where it never is
     */
    public static List<Integer> overdueOn(@Nullable Instant dueBy, Instant since, Instant through) {
        if (dueBy == null) {
            return List.of();
        }
        if (through.equals(STILL)) {
            return List.of(Days.STILL);
        }
        return Days.between(since.isAfter(dueBy) ? since : dueBy, through);
    }
}
