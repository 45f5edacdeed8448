package org.runningrecord.command.learninglog;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.LearningLog;
import org.runningrecord.events.value.RecordId;

/** Record a line of a learning log. */
public record RecordLearningLog(RecordId record, LearningLog content) implements RecordEntry<LearningLog> {}
