package org.runningrecord.command.visit;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.RecordId;

/** Record a visit. It goes onto the record of every child of the household who is named with one, in one commit. */
public record RecordVisit(RecordId record, Visit content) implements RecordEntry<Visit> {}
