package org.runningrecord.events;

import java.time.Instant;
import org.runningrecord.events.value.Dispute;
import org.runningrecord.events.value.DisputeDecision;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;

/** Somebody says that an entry is not right, and what was decided. What they say stands beside the entry for good. */
public sealed interface DisputeEvent extends RecordEvent, OfEntry {

    /** Counted from 1 for each entry. */
    int dispute();

    /**
     * An entry was disputed.
     *
     * @param versions how many versions the entry had then; what corrects it is a later one
     * @param dueBy when it has to be decided by: one month after it was received (UK GDPR, article 12(3))
     */
    record EntryDisputed(EntryId entry, int dispute, Recorded recorded, Dispute content, int versions, Instant dueBy)
            implements DisputeEvent {

        @Override
        public RecordId record() {
            return entry.record();
        }
    }

    /**
     * A dispute was decided, by somebody who is not the author of the entry.
     *
     * @param late whether that took longer than it may
     */
    record DisputeDecided(EntryId entry, int dispute, Recorded recorded, DisputeDecision content, boolean late)
            implements DisputeEvent {

        @Override
        public RecordId record() {
            return entry.record();
        }
    }
}
