package org.runningrecord.query.workforce;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.CaseloadDiscussion;
import org.runningrecord.events.value.CaseloadStanding;
import org.runningrecord.events.value.IdText;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.WorkerDetails;

/**
 * A worker as readers see them.
 *
 * @param details as they are now; absent for somebody who holds cases and was never recorded
 * @param recorded who recorded that, and when
 * @param earlier what was recorded before, the newest first
 * @param training whether the training that all need was done in time; absent where the policy says nothing of it
 */
record WorkerShown(
        String worker,
        @Nullable WorkerDetails details,
        @Nullable Recorded recorded,
        List<Version> earlier,
        @Nullable Training training,
        CaseloadShown caseload) {

    /** What was known of a worker. */
    record Version(WorkerDetails details, Recorded recorded) {}

    /**
     * Training.
     *
     * @param state done, done-late, due or overdue
     */
    record Training(String state, Instant dueBy) {}

    /**
     * A caseload.
     *
     * @param cases how many are counted, under the policy in force
     * @param upper how many are the most; absent where the policy sets no number
     * @param held the cases the worker holds, in the order in which they came
     * @param shared those the worker shares in
     * @param discussions with the Director, in order
     */
    record CaseloadShown(
            int cases,
            @Nullable Integer upper,
            @Nullable Integer absolute,
            List<Case> held,
            List<Case> shared,
            List<CaseloadDiscussion> discussions) {}

    /**
     * A case.
     *
     * @param standing how the caseload stood when it came
     * @param asyeMost how many were the most in the first year; absent for others
     * @param aboveAsye whether it was more than that
     */
    record Case(
            String record,
            @IdText String entry,
            Instant since,
            @Nullable CaseloadStanding standing,
            @Nullable Integer asyeMost,
            boolean aboveAsye) {}
}
