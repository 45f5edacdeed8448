package org.runningrecord.events;

import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;

/** What a record keeps of links to its entries from the records of siblings: who and when. Why stands on the sibling's record alone. */
public sealed interface SiblingTraceEvent extends RecordEvent, OfEntry {

    @Override
    default RecordId record() {
        return entry().record();
    }

    /**
     * An event was found to have touched a sibling too, and was linked to their record.
     *
     * @param sibling the entry on the sibling's record
     */
    record EntryLinkedToSibling(EntryId entry, Recorded recorded, EntryId sibling) implements SiblingTraceEvent {}
}
