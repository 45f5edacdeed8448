package org.runningrecord.command.caseallocation;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.CaseAllocation;
import org.runningrecord.events.value.RecordId;

/** Record that a case was allocated to a worker. */
public record RecordCaseAllocation(RecordId record, CaseAllocation content) implements RecordEntry<CaseAllocation> {}
