package org.runningrecord.query.expectation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.course.Course;
import org.runningrecord.query.course.Turn;

/**
 * Who answers for something that is expected: whoever held the case when it fell due, and where nobody did, the manager of the team it was with.
 *
 * @param allocated whether somebody held the case
 * @param team absent where the case was never with one
 * @param managers where nobody held it, the ids of those who manage the team today; empty where none was recorded
 */
public record Owner(
        boolean allocated,
        @Nullable String worker,
        @Nullable String workerName,
        @Nullable String team,
        List<String> managers) {

    static final String UNALLOCATED = "unallocated";

    private static final Owner NOBODY = new Owner(false, null, null, null, List.of());

    static Owner at(@Nullable Course course, Instant moment) {
        if (course == null) {
            return NOBODY;
        }
        Turn holder = course.holder(moment);
        return holder == null
                ? new Owner(false, null, null, course.team(moment), List.of())
                : new Owner(true, holder.worker(), holder.workerName(), holder.team(), List.of());
    }

    Owner answeredBy(List<String> others) {
        return new Owner(allocated, worker, workerName, team, others);
    }

    /** Whether this is the one whom a reader asks for. */
    boolean is(@Nullable String otherWorker, @Nullable String otherTeam) {
        boolean his =
                otherWorker == null || otherWorker.equals(worker) || otherWorker.equals(UNALLOCATED) && !allocated;
        return his && (otherTeam == null || otherTeam.equals(team));
    }
}
