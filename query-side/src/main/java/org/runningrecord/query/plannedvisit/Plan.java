package org.runningrecord.query.plannedvisit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.overdue.Days;
import org.runningrecord.query.overdue.Spans;
import org.runningrecord.query.projection.ViewDocument;

/**
 * A planned visit, as it was for a while. One that is no longer so is kept under another id, with {@code through} set.
 *
 * @param plan the entry that planned it
 * @param since when this was recorded
 * @param through until when it was so; {@link #STILL} while it is
 * @param dueBy when its record is due, by the rule that bound when it was planned
 * @param visitor who is to make it
 * @param entries what is on the record of it, in the order in which it was told
 * @param rescheduled why it was put off to another day; absent where it was not
 * @param calledOff why; absent where it was not
 * @param overdueOn the days on which it may have been the case that its record was overdue, in {@link Days}; empty where it never was
 */
public record Plan(
        String id,
        String record,
        long position,
        String plan,
        Instant since,
        Instant through,
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
        List<PlanEntry> entries,
        @Nullable String rescheduled,
        @Nullable String calledOff,
        List<Integer> overdueOn)
        implements ViewDocument {

    /** Stands for "still so". */
    public static final Instant STILL = Spans.STILL;

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

    /** What was known to have become of it. */
    public Status status() {
        if (calledOff != null) {
            return Status.CANCELLED;
        }
        if (entries.stream().anyMatch(PlanEntry::met)) {
            return Status.MADE;
        }
        return entries.stream().allMatch(PlanEntry::before) ? Status.OPEN : Status.STILL_TO_BE_MADE;
    }

    /** What an entry tells of it; absent where that tells nothing. */
    @Nullable
    PlanEntry entry(String id) {
        return entries.stream()
                .filter(one -> one.entry().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The entries that tell of a visit that was tried and not achieved. */
    public List<String> tries() {
        return entries.stream()
                .filter(entry -> !entry.tellsOfAVisit())
                .map(PlanEntry::entry)
                .toList();
    }

    public int attempts() {
        return tries().size();
    }

    /** The visit that made it, else the last that was said to be this one; absent while there is none. */
    public @Nullable PlanEntry visit() {
        PlanEntry last = null;
        for (PlanEntry entry : entries) {
            if (entry.met() || entry.tellsOfAVisit() && (last == null || !last.met())) {
                last = entry;
            }
        }
        return last;
    }

    /** Why it was called off, was not made, or is to be made on another day: whichever was said last. */
    public @Nullable String note() {
        if (calledOff != null) {
            return calledOff;
        }
        if (status() == Status.OPEN) {
            return rescheduled;
        }
        return status() == Status.MADE ? null : entries.get(entries.size() - 1).whyNot();
    }
}
