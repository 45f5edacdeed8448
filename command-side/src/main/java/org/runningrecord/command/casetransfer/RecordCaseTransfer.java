package org.runningrecord.command.casetransfer;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.CaseTransfer;
import org.runningrecord.events.value.RecordId;

/** Record that a case was transferred to another team. */
public record RecordCaseTransfer(RecordId record, CaseTransfer content) implements RecordEntry<CaseTransfer> {}
