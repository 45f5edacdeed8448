package org.runningrecord.command.mashdecision;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.MashDecision;
import org.runningrecord.events.value.RecordId;

/** Record a decision in the multi-agency safeguarding hub. */
public record RecordMashDecision(RecordId record, MashDecision content) implements RecordEntry<MashDecision> {}
