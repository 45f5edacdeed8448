package org.runningrecord.command.decision;

import java.util.List;
import java.util.Optional;
import org.runningrecord.events.value.WorkerDetails;
import org.runningrecord.policy.caseload.Caseload;

/** Looks up who works here and what they hold, for the few decisions that need it. */
public interface Workforce {

    /** Nobody is known. */
    Workforce NOBODY = new Workforce() {
        @Override
        public Optional<WorkerDetails> worker(String id) {
            return Optional.empty();
        }

        @Override
        public List<String> team(String team) {
            return List.of();
        }

        @Override
        public Caseload caseload(String worker) {
            return Caseload.NONE;
        }

        @Override
        public boolean discussedSinceLastCase(String worker) {
            return false;
        }
    };

    Optional<WorkerDetails> worker(String id);

    /** The ids of those who work in a team now. */
    List<String> team(String team);

    Caseload caseload(String worker);

    /** Whether the caseload was discussed with the Director since the last of the cases came that the worker holds. */
    boolean discussedSinceLastCase(String worker);
}
