package org.runningrecord.command.lifeevent;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.LifeEvent;
import org.runningrecord.events.value.RecordId;

/** Record something that happened in the child's life. */
public record RecordLifeEvent(RecordId record, LifeEvent content) implements RecordEntry<LifeEvent> {}
