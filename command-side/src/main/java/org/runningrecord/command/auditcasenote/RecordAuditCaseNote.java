package org.runningrecord.command.auditcasenote;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.AuditCaseNote;
import org.runningrecord.events.value.RecordId;

/** Note on a child's file that it was audited. */
public record RecordAuditCaseNote(RecordId record, AuditCaseNote content) implements RecordEntry<AuditCaseNote> {}
