package org.runningrecord.command.pathwayplan;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.PathwayPlan;
import org.runningrecord.events.value.RecordId;

/** Record that a pathway plan was agreed or updated. */
public record RecordPathwayPlan(RecordId record, PathwayPlan content) implements RecordEntry<PathwayPlan> {}
