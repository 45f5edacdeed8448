package org.runningrecord.command.contingencyplan;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.ContingencyPlan;
import org.runningrecord.events.value.RecordId;

/** Record a contingency plan. */
public record RecordContingencyPlan(RecordId record, ContingencyPlan content) implements RecordEntry<ContingencyPlan> {}
