package org.runningrecord.events;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.CaseloadStanding;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Fulfilment;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** Amendments. They add a version; what was written stays. */
public sealed interface AmendmentEvent extends RecordEvent, OfEntry {

    /**
     * An entry was amended.
     *
     * @param entry the entry that is amended
     * @param version the number of the version this makes; the original is 1
     * @param content the whole entry as it now reads
     * @param timeliness of this amendment: its own delay, against the deadline of the entry
     * @param onCorrectedFacts where a fact that the deadline hangs on was corrected, what the judgement of the original recording would have been; the
     *     judgement made then stays as it was
     * @param fulfilment for a visit that names a planned visit, what it now means for that
     * @param caseload where the case turns out to have come to another worker, how that worker's caseload stood with it; absent for all else
     */
    record NoteAmended(
            EntryId entry,
            int version,
            Recorded recorded,
            AmendmentKind kind,
            String reason,
            Content content,
            Timeliness timeliness,
            @Nullable Timeliness onCorrectedFacts,
            @Nullable Fulfilment fulfilment,
            @Nullable CaseloadStanding caseload)
            implements AmendmentEvent {

        @Override
        public RecordId record() {
            return entry.record();
        }
    }

    /** Why an entry is amended. */
    enum AmendmentKind {
        /** Something in it was wrong. */
        CORRECTION,
        /** Something was missing in it. */
        ADDITION,
        /** It could be misunderstood. */
        CLARIFICATION
    }
}
