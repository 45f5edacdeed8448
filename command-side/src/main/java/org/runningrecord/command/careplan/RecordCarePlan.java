package org.runningrecord.command.careplan;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.CarePlan;
import org.runningrecord.events.value.RecordId;

/** Record that a plan was agreed or updated. */
public record RecordCarePlan(RecordId record, CarePlan content) implements RecordEntry<CarePlan> {}
