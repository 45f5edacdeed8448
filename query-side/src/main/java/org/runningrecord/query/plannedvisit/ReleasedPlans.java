package org.runningrecord.query.plannedvisit;

import java.util.ArrayList;
import java.util.List;
import org.runningrecord.query.plannedvisit.Plan.Status;
import org.runningrecord.query.projection.RecordedEvent;

/** What is left of a planned visit where an entry that was said to be of it is no longer on the record. */
final class ReleasedPlans {

    private ReleasedPlans() {}

    static Plan released(Plan plan, RecordedEvent event, String entry) {
        if (plan.tries().contains(entry)) {
            return untried(plan, event, entry);
        }
        return entry.equals(plan.visitEntry())
                ? Plans.unvisited(plan, event, without(plan, plan.tries()))
                : Plans.become(plan, event, plan.status(), plan.tries(), plan.note());
    }

    /** A visit that was made, called off, or rescheduled since, stays what it is: only the attempt is gone. */
    private static Plan untried(Plan plan, RecordedEvent event, String entry) {
        List<String> tries = new ArrayList<>(plan.tries());
        tries.remove(entry);
        boolean byAttempts = plan.status() == Status.STILL_TO_BE_MADE && plan.visitEntry() == null;
        return Plans.become(plan, event, byAttempts ? without(plan, tries) : plan.status(), tries, plan.note());
    }

    private static Status without(Plan plan, List<String> tries) {
        if (plan.status() == Status.CANCELLED) {
            return Status.CANCELLED;
        }
        return tries.isEmpty() ? Status.OPEN : Status.STILL_TO_BE_MADE;
    }
}
