package org.runningrecord.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.CaseloadDiscussion;
import org.runningrecord.events.value.CaseloadStanding;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.LineSupervision;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.When;
import org.runningrecord.events.value.WorkerDetails;

/** What is so of the people who work here. It has streams of its own and stands on no child's record. */
public sealed interface WorkforceEvent extends Event {

    /** The stream on which all workers are recorded. */
    String WORKERS = "workforce:workers";

    /** The stream of one worker's cases. Its name says nothing of who it is. */
    static String cases(String worker) {
        return "caseload:" + nameless(worker);
    }

    /** The stream of one worker's line supervision, which few may read. Its name says nothing of who it is. */
    static String lineSupervision(String worker) {
        return "line-supervision:" + nameless(worker);
    }

    private static String nameless(String worker) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(worker.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /** The id of the worker, as the authority's directory has it. */
    String worker();

    /** Who recorded it, and when. */
    Recorded recorded();

    /** The stream on which it stands. */
    default String stream() {
        return cases(worker());
    }

    /** What is known of a worker, all of it; what was known before stays on file. */
    record WorkerRecorded(String worker, Recorded recorded, WorkerDetails details) implements WorkforceEvent {

        @Override
        public String stream() {
            return WORKERS;
        }
    }

    /**
     * A case came to a worker; or, where it is there already, the day on which it came was put right.
     *
     * @param entry the entry on the child's record that tells of it
     * @param holds whether the worker holds the case; else they share in it, and it is not counted
     * @param family the records of children who were allocated with this one
     * @param standing how many cases the worker holds with this one, and how many are the most; absent where the policy sets no number
     * @param asyeMost how many are the most in the worker's first year (ASYE); absent for others
     * @param since since when the worker has it, as the entry says
     */
    record CaseTaken(
            String worker,
            Recorded recorded,
            RecordId record,
            EntryId entry,
            boolean holds,
            List<RecordId> family,
            @Nullable CaseloadStanding standing,
            @Nullable Integer asyeMost,
            @Nullable When since)
            implements WorkforceEvent {

        public CaseTaken {
            family = List.copyOf(family);
        }
    }

    /** A case left a worker: it was allocated to somebody else, transferred, closed, or the entry was of another child. */
    record CaseLeft(String worker, Recorded recorded, RecordId record) implements WorkforceEvent {}

    /** A caseload that deviates from the average was discussed with the Director (Quality assurance guidance, caseload limits). */
    record CaseloadDiscussed(String worker, Recorded recorded, CaseloadDiscussion discussion)
            implements WorkforceEvent {}

    /** A worker was supervised by their line manager, or had their annual review (Family Service guidance, 5g). It never stands on a child's record. */
    record LineSupervisionRecorded(String worker, Recorded recorded, LineSupervision supervision)
            implements WorkforceEvent {

        @Override
        public String stream() {
            return lineSupervision(worker);
        }
    }
}
