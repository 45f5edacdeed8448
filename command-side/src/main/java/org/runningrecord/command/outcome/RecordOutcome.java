package org.runningrecord.command.outcome;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.Outcome;
import org.runningrecord.events.value.RecordId;

/** Record a personal outcome. */
public record RecordOutcome(RecordId record, Outcome content) implements RecordEntry<Outcome> {}
