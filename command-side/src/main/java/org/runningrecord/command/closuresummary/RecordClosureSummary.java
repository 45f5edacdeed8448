package org.runningrecord.command.closuresummary;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.ClosureSummary;
import org.runningrecord.events.value.RecordId;

/** Record a summary as the work ends. */
public record RecordClosureSummary(RecordId record, ClosureSummary content) implements RecordEntry<ClosureSummary> {}
