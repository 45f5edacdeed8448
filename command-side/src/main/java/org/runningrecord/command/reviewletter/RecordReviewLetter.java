package org.runningrecord.command.reviewletter;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.ReviewLetter;
import org.runningrecord.events.value.RecordId;

/** Record the letter that tells a child of their review. */
public record RecordReviewLetter(RecordId record, ReviewLetter content) implements RecordEntry<ReviewLetter> {}
