package org.runningrecord.command.outcomereview;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.OutcomeReview;
import org.runningrecord.events.value.RecordId;

/** Record how an outcome stands. */
public record RecordOutcomeReview(RecordId record, OutcomeReview content) implements RecordEntry<OutcomeReview> {}
