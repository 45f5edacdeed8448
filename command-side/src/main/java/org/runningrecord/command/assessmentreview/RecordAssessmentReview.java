package org.runningrecord.command.assessmentreview;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.AssessmentReview;
import org.runningrecord.events.value.RecordId;

/** Record a review of an assessment that is under way. */
public record RecordAssessmentReview(RecordId record, AssessmentReview content)
        implements RecordEntry<AssessmentReview> {}
