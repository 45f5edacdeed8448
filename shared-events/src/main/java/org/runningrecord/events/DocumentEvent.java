package org.runningrecord.events;

import org.runningrecord.events.content.DocumentReference;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** Documents, drawings and photographs that belong to the record. */
public sealed interface DocumentEvent extends EntryEvent {

    /** A document was taken up into the record (Family Service guidance 5a). */
    record DocumentReferenced(EntryId entry, Recorded recorded, DocumentReference content, Timeliness timeliness)
            implements DocumentEvent {}
}
