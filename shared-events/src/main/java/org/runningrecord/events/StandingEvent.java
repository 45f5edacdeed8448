package org.runningrecord.events;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Restriction;

/** Whether an entry belongs to a record, and who may read it. Nothing is deleted: a trace of each stays, and the log holds what was written. */
public sealed interface StandingEvent extends RecordEvent, OfEntry {

    @Override
    default RecordId record() {
        return entry().record();
    }

    /** How many versions the entry has had; what is said here holds for all of them. */
    int versions();

    /**
     * An entry stood on the wrong child's record. It is no longer shown there.
     *
     * @param movedTo the entry on the right record
     * @param releases the planned visit that is still to be made, because this was not the visit it seemed to be
     */
    record EntryMisfiled(
            EntryId entry,
            int versions,
            Recorded recorded,
            EntryId movedTo,
            Narrative reason,
            @Nullable EntryId releases)
            implements StandingEvent {}

    /**
     * An entry of an event of several children turned out not to be about this one. It is no longer shown here; the others keep theirs.
     *
     * @param releases the planned visit that is still to be made
     */
    record EntryUnlinked(
            EntryId entry,
            int versions,
            Recorded recorded,
            Narrative reason,
            @Nullable EntryId releases) implements StandingEvent {}

    /** Only some may read an entry from now on. */
    record EntryRestricted(EntryId entry, int versions, Recorded recorded, Restriction restriction)
            implements StandingEvent {}

    /** Everybody who may read the record may read the entry again. */
    record RestrictionLifted(EntryId entry, int versions, Recorded recorded, Narrative reason)
            implements StandingEvent {}
}
