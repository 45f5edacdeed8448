package org.runningrecord.command.signsofsafety;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.SignsOfSafety;
import org.runningrecord.events.value.RecordId;

/** Record an assessment by Signs of Safety. */
public record RecordSignsOfSafety(RecordId record, SignsOfSafety content) implements RecordEntry<SignsOfSafety> {}
