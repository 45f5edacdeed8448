package org.runningrecord.query.plannedvisit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.projection.ViewDocument;

/**
 * A planned visit, as it was for a while. One that is no longer so is kept under another id, with {@code through} set.
 *
 * @param plan the entry that planned it
 * @param since when this was recorded
 * @param through until when it was so; {@link #STILL} while it is
 * @param status what was known to have become of it
 * @param dueBy when its record is due, by the rule that bound when it was planned
 * @param tries the entries that tell of a visit that was tried and not achieved
 * @param visited when the visit was made that names it; absent while there is none
 * @param visitor who is to make it
 * @param overdueOn the days on which it may have been the case that its record was overdue, in {@link Days}; empty where it never was
 */
public record Plan(
        String id,
        String record,
        long position,
        String plan,
        Instant since,
        Instant through,
        Status status,
        String reason,
        String type,
        String start,
        String end,
        Instant startFrom,
        Instant endBy,
        Instant dueBy,
        String rule,
        String visitor,
        String visitorName,
        String team,
        List<String> tries,
        @Nullable String visitEntry,
        @Nullable Instant visited,
        @Nullable Boolean recordedLate,
        @Nullable String note,
        List<Integer> overdueOn)
        implements ViewDocument {

    public int attempts() {
        return tries.size();
    }

    /** Stands for "still so": later than every moment a clock can show. */
    public static final Instant STILL = Instant.parse("9999-12-31T00:00:00Z");

    /** What has become of a planned visit. */
    public enum Status {
        /** Nothing has been recorded of it. */
        OPEN,
        /** It was tried, or made in a way that does not meet it, and is still to be made; what happened is on file. */
        STILL_TO_BE_MADE,
        /** It was made and recorded. */
        MADE,
        /** It was called off. */
        CANCELLED
    }
}
