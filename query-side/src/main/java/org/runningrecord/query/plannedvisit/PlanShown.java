package org.runningrecord.query.plannedvisit;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.IdText;
import org.runningrecord.query.access.EntrySights;

/**
 * A planned visit as readers see it at a moment. Three things are told apart and never made one number: whether the visit was made late, whether its
 * record was made late, and whether its record is overdue.
 *
 * @param state upcoming, awaiting-record, recording-overdue, still-to-be-made, made or cancelled
 * @param tries the entries that tell of each attempt: what was found is read there
 * @param recordingOverdue how long its record has been overdue; absent where it is not
 * @param visitLate whether the visit began after its planned end; absent where it was not made
 * @param recordingLate whether the visit was recorded after that was due; absent where it was not recorded
 */
public record PlanShown(
        @IdText String plan,
        String record,
        String state,
        String reason,
        String type,
        String start,
        String end,
        Instant dueBy,
        String rule,
        String visitor,
        String visitorName,
        String team,
        int attempts,
        @IdText List<String> tries,
        @Nullable Duration recordingOverdue,
        @Nullable Boolean visitLate,
        @Nullable Boolean recordingLate,
        @IdText @Nullable String visit,
        @Nullable String note) {

    /** This planned visit as it stood at a moment. */
    static PlanShown of(Plan plan, Instant moment) {
        String state = state(plan, moment);
        PlanEntry visit = plan.visit();
        return new PlanShown(
                plan.plan(),
                plan.record(),
                state,
                plan.reason(),
                plan.type(),
                plan.start(),
                plan.end(),
                plan.dueBy(),
                plan.rule(),
                plan.visitor(),
                plan.visitorName(),
                plan.team(),
                plan.attempts(),
                plan.tries(),
                state.equals("recording-overdue") ? Duration.between(plan.dueBy(), moment) : null,
                visit == null ? null : visit.visited().isAfter(plan.endBy()),
                visit == null ? null : visit.recordedLate(),
                visit == null ? null : visit.entry(),
                plan.note());
    }

    /** Without the entries that tell of it, where the reader may not know of those. */
    PlanShown to(EntrySights sights) {
        if (sights.unseen().isEmpty()) {
            return this;
        }
        Map<String, Object> seen = new HashMap<>();
        List<String> known =
                tries.stream().filter(entry -> !sights.hides(entry)).toList();
        seen.put("tries", known);
        seen.put("attempts", known.size());
        if (visit != null && sights.hides(visit)) {
            seen.put("visit", null);
            seen.put("visitLate", null);
            seen.put("recordingLate", null);
        }
        return Copy.of(this, seen);
    }

    private static String state(Plan plan, Instant moment) {
        return switch (plan.status()) {
            case MADE -> "made";
            case CANCELLED -> "cancelled";
            case STILL_TO_BE_MADE -> "still-to-be-made";
            case OPEN ->
                moment.isBefore(plan.endBy())
                        ? "upcoming"
                        : moment.isAfter(plan.dueBy()) ? "recording-overdue" : "awaiting-record";
        };
    }
}
