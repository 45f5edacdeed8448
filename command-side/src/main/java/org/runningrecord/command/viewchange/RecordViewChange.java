package org.runningrecord.command.viewchange;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.ViewChange;
import org.runningrecord.events.value.RecordId;

/** Record that a person sees an outcome differently now. */
public record RecordViewChange(RecordId record, ViewChange content) implements RecordEntry<ViewChange> {}
