package org.runningrecord.command.reviewsummary;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.ReviewSummary;
import org.runningrecord.events.value.RecordId;

/** Record a summary for a review. */
public record RecordReviewSummary(RecordId record, ReviewSummary content) implements RecordEntry<ReviewSummary> {}
