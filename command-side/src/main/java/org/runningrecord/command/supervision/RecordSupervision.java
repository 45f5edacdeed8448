package org.runningrecord.command.supervision;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.Supervision;
import org.runningrecord.events.value.RecordId;

/** Record a case discussion in supervision, planned or ad hoc. */
public record RecordSupervision(RecordId record, Supervision content) implements RecordEntry<Supervision> {}
