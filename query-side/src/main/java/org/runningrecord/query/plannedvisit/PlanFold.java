package org.runningrecord.query.plannedvisit;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.PlannedVisitEvent;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitCancelled;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitRescheduled;
import org.runningrecord.events.PlannedVisitEvent.VisitPlanned;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.StandingEvent;
import org.runningrecord.events.StandingEvent.EntryMisfiled;
import org.runningrecord.events.StandingEvent.EntryUnlinked;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.events.content.UnachievedVisit;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Fulfilment;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.RecordedEvent;

/** Folds what happens to planned visits. When a record is due, and whether it was late, stands in the events and is not computed here. */
public final class PlanFold implements Projection<Plan> {

    public static final String NAME = "planned-visits";

    private final ZoneId zone;

    public PlanFold(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int shape() {
        return 5;
    }

    @Override
    public Class<Plan> type() {
        return Plan.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of("record", "through", "startFrom", "_id"),
                List.of("record", "startFrom", "_id"),
                List.of("overdueOn", "dueBy", "_id"),
                List.of("team", "overdueOn", "dueBy", "_id"),
                List.of("visitor", "overdueOn", "dueBy", "_id"));
    }

    @Override
    public List<String> touches(RecordedEvent event) {
        List<String> ids = new ArrayList<>();
        if (event.event() instanceof PlannedVisitEvent plan) {
            ids.add(plan.planned().toString());
        }
        @Nullable Fulfilment fulfilment = fulfilment(event.event());
        if (fulfilment != null) {
            ids.add(fulfilment.planned().toString());
        }
        EntryId tried = tried(event.event());
        if (tried != null && !ids.contains(tried.toString())) {
            ids.add(tried.toString());
        }
        EntryId released = released(event.event());
        if (released != null) {
            ids.add(released.toString());
        }
        return ids;
    }

    /** The planned visit that was tried and not achieved, as it is told here or was on the record it was moved from. */
    private static @Nullable EntryId tried(RecordEvent event) {
        return event instanceof EntryEvent entry && entry.content() instanceof UnachievedVisit attempt
                ? attempt.planned()
                : null;
    }

    /** The planned visit that is still to be made, because what was recorded as it is no longer on this record. */
    private static @Nullable EntryId released(RecordEvent event) {
        if (event instanceof EntryMisfiled misfiled) {
            return misfiled.releases();
        }
        return event instanceof EntryUnlinked unlinked ? unlinked.releases() : null;
    }

    private static @Nullable Fulfilment fulfilment(RecordEvent event) {
        if (event instanceof VisitRecorded visit) {
            return visit.fulfilment();
        }
        return event instanceof NoteAmended amended ? amended.fulfilment() : null;
    }

    @Override
    public @Nullable Plan kept(Plan before, RecordedEvent event) {
        return Plans.kept(before, event);
    }

    @Override
    public Plan fold(String id, @Nullable Plan before, RecordedEvent event) {
        if (event.event() instanceof VisitPlanned planned) {
            return Plans.planned(id, event, planned, zone);
        }
        if (before == null) {
            throw new IllegalStateException("Something is said of a planned visit that is not there");
        }
        if (event.event() instanceof PlannedVisitRescheduled moved) {
            return Plans.rescheduled(before, event, moved, zone);
        }
        if (event.event() instanceof PlannedVisitCancelled cancelled) {
            return Plans.calledOff(before, event, cancelled.reason());
        }
        if (event.event() instanceof StandingEvent standing) {
            return Plans.untold(before, event, standing.entry().toString());
        }
        return event.event() instanceof NoteAmended amended
                ? amended(before, event, amended)
                : Plans.told(before, event, told(event.event()));
    }

    private PlanEntry told(RecordEvent event) {
        if (event instanceof VisitRecorded visit) {
            Boolean late = visit.timeliness().late();
            return PlanEntry.visit(visit, visit.content(), late, visit.fulfilment(), zone);
        }
        return PlanEntry.attempt(((EntryEvent) event).entry().toString());
    }

    private Plan amended(Plan before, RecordedEvent event, NoteAmended amended) {
        String entry = amended.entry().toString();
        if (!(amended.content() instanceof Visit visit) || visit.fulfils() == null) {
            return Plans.untold(before, event, entry);
        }
        PlanEntry known = before.entry(entry);
        // whether the original was late is known here only if the plan was named in it
        Boolean late = known == null ? null : known.recordedLate();
        PlanEntry now = PlanEntry.visit(amended, visit, late, amended.fulfilment(), zone);
        boolean ofAnEarlierDay = known != null && known.before() && !now.met();
        return Plans.told(before, event, ofAnEarlierDay ? now.rescheduled() : now);
    }
}
