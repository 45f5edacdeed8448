package org.runningrecord.command.assessmentstart;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.AssessmentStart;
import org.runningrecord.events.value.RecordId;

/** Start an assessment. */
public record RecordAssessmentStart(RecordId record, AssessmentStart content) implements RecordEntry<AssessmentStart> {}
