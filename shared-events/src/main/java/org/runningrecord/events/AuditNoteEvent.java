package org.runningrecord.events;

import org.runningrecord.events.content.AuditCaseNote;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** Notes on a child's file that it was audited. */
public sealed interface AuditNoteEvent extends EntryEvent {

    /** It was noted that the record was audited (Quality assurance guidance). */
    record AuditCaseNoteRecorded(EntryId entry, Recorded recorded, AuditCaseNote content, Timeliness timeliness)
            implements AuditNoteEvent {}
}
