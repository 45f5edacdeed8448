package org.runningrecord.query.plannedvisit;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.OfEntry;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.Fulfilment;

/**
 * An entry that tells of a planned visit: that it was made, or tried and not achieved.
 *
 * @param visited when the visit was made; absent where it was not achieved
 * @param recordedLate whether it was recorded after it was due; absent where that is not known of this planned visit
 * @param met whether the planned visit was made by it
 * @param whyNot where it was not, what was missing
 * @param before whether it was told before the visit was rescheduled, so that it says nothing of the new day
 */
public record PlanEntry(
        String entry,
        @Nullable Instant visited,
        @Nullable Boolean recordedLate,
        boolean met,
        @Nullable String whyNot,
        boolean before) {

    static PlanEntry attempt(String entry) {
        return new PlanEntry(entry, null, null, false, null, false);
    }

    static PlanEntry visit(OfEntry event, Visit visit, @Nullable Boolean late, Fulfilment fulfilment, ZoneId zone) {
        return new PlanEntry(
                event.entry().toString(),
                visit.start().earliest(zone),
                late,
                fulfilment.met(),
                fulfilment.whyNot(),
                false);
    }

    PlanEntry rescheduled() {
        return new PlanEntry(entry, visited, recordedLate, met, whyNot, true);
    }

    boolean tellsOfAVisit() {
        return visited != null;
    }
}
