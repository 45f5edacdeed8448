package org.runningrecord.events;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.ChronologyLine;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;

/** Which entries stand on the chronology, and with what words: a professional judgement, versioned like everything else. */
public sealed interface SignificanceEvent extends RecordEvent, OfEntry {

    /** The number of the version of the line that this makes, counted from 1. */
    int version();

    @Override
    default RecordId record() {
        return entry().record();
    }

    /**
     * An entry was marked as significant, or marked again after it was withdrawn.
     *
     * @param reason why it is marked again; absent the first time
     */
    record EntryMarkedSignificant(
            EntryId entry,
            int version,
            Recorded recorded,
            ChronologyLine line,
            @Nullable String reason) implements SignificanceEvent {}

    /** The line of a significant entry was revised. */
    record ChronologyLineRevised(EntryId entry, int version, Recorded recorded, ChronologyLine line, String reason)
            implements SignificanceEvent {}

    /** An entry no longer stands on the chronology. */
    record SignificanceWithdrawn(EntryId entry, int version, Recorded recorded, String reason)
            implements SignificanceEvent {}
}
