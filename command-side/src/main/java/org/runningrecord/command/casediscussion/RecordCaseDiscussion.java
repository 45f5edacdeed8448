package org.runningrecord.command.casediscussion;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.CaseDiscussion;
import org.runningrecord.events.value.RecordId;

/** Record a case discussion with managers, service users, family members or other professionals. */
public record RecordCaseDiscussion(RecordId record, CaseDiscussion content) implements RecordEntry<CaseDiscussion> {}
