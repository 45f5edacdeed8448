package org.runningrecord.query.plannedvisit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitRescheduled;
import org.runningrecord.events.PlannedVisitEvent.VisitPlanned;
import org.runningrecord.events.content.PlannedVisit;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.Fulfilment;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.query.plannedvisit.Plan.Status;
import org.runningrecord.query.projection.RecordedEvent;

/** How planned visits follow from planned visits. */
final class Plans {

    private static final List<Integer> STILL_TO_COME = List.of(Days.STILL);

    private Plans() {}

    static Plan planned(String id, RecordedEvent event, VisitPlanned planned, ZoneId zone) {
        PlannedVisit visit = planned.visit();
        return new Plan(
                id,
                event.record(),
                event.position(),
                id,
                at(event),
                Plan.STILL,
                Status.OPEN,
                visit.reason(),
                Kebab.of(visit.type()),
                visit.start().toString(),
                visit.end().toString(),
                visit.start().earliest(zone),
                visit.end().end(zone),
                planned.expected().dueBy(),
                planned.expected().rule(),
                visit.visitor().id(),
                visit.visitor().name(),
                visit.visitor().team(),
                List.of(),
                null,
                null,
                null,
                null,
                STILL_TO_COME);
    }

    static Plan kept(Plan plan, RecordedEvent event) {
        return copy(
                plan,
                plan.id() + "@" + plan.position(),
                event.position(),
                plan.since(),
                at(event),
                plan.status(),
                plan.tries(),
                plan.visitEntry(),
                plan.visited(),
                plan.recordedLate(),
                plan.note());
    }

    static Plan become(Plan plan, RecordedEvent event, Status status, List<String> tries, @Nullable String note) {
        return copy(
                plan,
                plan.id(),
                event.position(),
                at(event),
                Plan.STILL,
                status,
                tries,
                plan.visitEntry(),
                plan.visited(),
                plan.recordedLate(),
                note);
    }

    /** An attempt that is told of a visit that was made, or called off, is counted and changes nothing else. What was found is read in its entry. */
    static Plan attempted(Plan plan, RecordedEvent event, String entry) {
        boolean settled = plan.status() == Status.MADE || plan.status() == Status.CANCELLED;
        List<String> tries = new ArrayList<>(plan.tries());
        tries.add(entry);
        return become(
                plan, event, settled ? plan.status() : Status.STILL_TO_BE_MADE, tries, settled ? plan.note() : null);
    }

    static Plan visited(
            Plan plan,
            RecordedEvent event,
            String entry,
            Instant visited,
            @Nullable Boolean late,
            @Nullable Fulfilment fulfilment) {
        if (madeByAnother(plan, entry) && (fulfilment == null || !fulfilment.met())) {
            return become(plan, event, plan.status(), plan.tries(), plan.note());
        }
        return copy(
                plan,
                plan.id(),
                event.position(),
                at(event),
                Plan.STILL,
                became(plan, fulfilment),
                plan.tries(),
                entry,
                visited,
                late,
                note(plan, fulfilment));
    }

    /** The visit that was told of was not this one. */
    static Plan unvisited(Plan plan, RecordedEvent event, Status status) {
        return copy(
                plan,
                plan.id(),
                event.position(),
                at(event),
                Plan.STILL,
                status,
                plan.tries(),
                null,
                null,
                null,
                status == Status.CANCELLED ? plan.note() : null);
    }

    /** What another visit made stays made when this one does not meet it. */
    private static boolean madeByAnother(Plan plan, String entry) {
        return plan.status() == Status.MADE && !entry.equals(plan.visitEntry());
    }

    private static @Nullable String note(Plan plan, @Nullable Fulfilment fulfilment) {
        if (plan.status() == Status.CANCELLED) {
            return plan.note();
        }
        return fulfilment == null ? null : fulfilment.whyNot();
    }

    private static Status became(Plan plan, @Nullable Fulfilment fulfilment) {
        if (plan.status() == Status.CANCELLED) {
            return Status.CANCELLED;
        }
        return fulfilment != null && fulfilment.met() ? Status.MADE : Status.STILL_TO_BE_MADE;
    }

    static Plan moved(Plan plan, RecordedEvent event, PlannedVisitRescheduled moved, ZoneId zone) {
        Map<String, Object> others = new HashMap<>();
        others.put("position", event.position());
        others.put("since", at(event));
        others.put("through", Plan.STILL);
        others.put("status", Status.OPEN);
        others.put("start", moved.start().toString());
        others.put("end", moved.end().toString());
        others.put("startFrom", moved.start().earliest(zone));
        others.put("endBy", moved.end().end(zone));
        others.put("dueBy", moved.expected().dueBy());
        others.put("rule", moved.expected().rule());
        others.put("note", moved.reason());
        others.put("overdueOn", STILL_TO_COME);
        return Copy.of(plan, others);
    }

    private static Plan copy(
            Plan plan,
            String id,
            long position,
            Instant since,
            Instant through,
            Status status,
            List<String> tries,
            @Nullable String visitEntry,
            @Nullable Instant visited,
            @Nullable Boolean recordedLate,
            @Nullable String note) {
        Map<String, Object> others = new HashMap<>();
        others.put("id", id);
        others.put("position", position);
        others.put("since", since);
        others.put("through", through);
        others.put("status", status);
        others.put("tries", tries);
        others.put("visitEntry", visitEntry);
        others.put("visited", visited);
        others.put("recordedLate", recordedLate);
        others.put("note", note);
        others.put("overdueOn", overdueOn(plan, since, through, status));
        return Copy.of(plan, others);
    }

    /** Only what nothing has been recorded of is overdue, from the moment it was due. */
    private static List<Integer> overdueOn(Plan plan, Instant since, Instant through, Status status) {
        if (status != Status.OPEN) {
            return List.of();
        }
        Instant begun = since.isAfter(plan.dueBy()) ? since : plan.dueBy();
        return through.equals(Plan.STILL) ? STILL_TO_COME : Days.between(begun, through);
    }

    private static Instant at(RecordedEvent event) {
        return event.event().recorded().at();
    }
}
