package org.runningrecord.command.statuschange;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.StatusChange;
import org.runningrecord.events.value.RecordId;

/** Record under which statuses the service works with a child from some day on. */
public record RecordStatusChange(RecordId record, StatusChange content) implements RecordEntry<StatusChange> {}
