package org.runningrecord.query.plannedvisit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitRescheduled;
import org.runningrecord.events.PlannedVisitEvent.VisitPlanned;
import org.runningrecord.events.content.PlannedVisit;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.query.overdue.Spans;
import org.runningrecord.query.plannedvisit.Plan.Status;
import org.runningrecord.query.projection.RecordedEvent;

/** How planned visits follow from planned visits. What has become of one follows from the entries that tell of it. */
final class Plans {

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
                Spans.overdueOn(planned.expected().dueBy(), at(event), Plan.STILL));
    }

    /** As it was until this event. */
    static Plan kept(Plan plan, RecordedEvent event) {
        Map<String, Object> others = new HashMap<>();
        others.put("id", plan.id() + "@" + plan.position());
        others.put("position", event.position());
        others.put("through", at(event));
        return dated(Copy.of(plan, others));
    }

    /** An entry tells of it, for the first time or otherwise than before. */
    static Plan told(Plan plan, RecordedEvent event, PlanEntry entry) {
        List<PlanEntry> entries = without(plan, entry.entry());
        entries.add(entry);
        return since(plan, event, Map.of("entries", entries));
    }

    /** What an entry told was not of this visit. */
    static Plan untold(Plan plan, RecordedEvent event, String entry) {
        return since(plan, event, Map.of("entries", without(plan, entry)));
    }

    static Plan calledOff(Plan plan, RecordedEvent event, String reason) {
        return since(plan, event, Map.of("calledOff", reason));
    }

    static Plan rescheduled(Plan plan, RecordedEvent event, PlannedVisitRescheduled moved, ZoneId zone) {
        Map<String, Object> others = new HashMap<>();
        others.put(
                "entries", plan.entries().stream().map(PlanEntry::rescheduled).toList());
        others.put("rescheduled", moved.reason());
        others.put("start", moved.start().toString());
        others.put("end", moved.end().toString());
        others.put("startFrom", moved.start().earliest(zone));
        others.put("endBy", moved.end().end(zone));
        others.put("dueBy", moved.expected().dueBy());
        others.put("rule", moved.expected().rule());
        return since(plan, event, others);
    }

    private static List<PlanEntry> without(Plan plan, String entry) {
        List<PlanEntry> left = new ArrayList<>(plan.entries());
        left.removeIf(told -> told.entry().equals(entry));
        return left;
    }

    private static Plan since(Plan plan, RecordedEvent event, Map<String, Object> changed) {
        Map<String, Object> others = new HashMap<>(changed);
        others.put("position", event.position());
        others.put("since", at(event));
        return dated(Copy.of(plan, others));
    }

    /** Only what nothing has been recorded of is overdue, from the moment it was due. */
    private static Plan dated(Plan plan) {
        List<Integer> days = Spans.overdueOn(plan.dueBy(), plan.since(), plan.through());
        return Copy.of(plan, Map.of("overdueOn", plan.status() == Status.OPEN ? days : List.of()));
    }

    private static Instant at(RecordedEvent event) {
        return event.event().recorded().at();
    }
}
