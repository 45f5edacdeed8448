package org.runningrecord.command.assessment;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.Assessment;
import org.runningrecord.events.value.RecordId;

/** Record that an assessment was completed. */
public record RecordAssessment(RecordId record, Assessment content) implements RecordEntry<Assessment> {}
