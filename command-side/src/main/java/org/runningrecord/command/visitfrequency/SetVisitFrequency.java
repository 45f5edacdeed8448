package org.runningrecord.command.visitfrequency;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.VisitFrequency;
import org.runningrecord.events.value.RecordId;

/** Set how often the social worker visits a child. */
public record SetVisitFrequency(RecordId record, VisitFrequency content) implements RecordEntry<VisitFrequency> {}
