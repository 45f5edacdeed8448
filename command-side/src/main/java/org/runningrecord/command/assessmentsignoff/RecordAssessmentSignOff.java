package org.runningrecord.command.assessmentsignoff;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.AssessmentSignOff;
import org.runningrecord.events.value.RecordId;

/** Record whether a manager signs an assessment off. */
public record RecordAssessmentSignOff(RecordId record, AssessmentSignOff content)
        implements RecordEntry<AssessmentSignOff> {}
