package org.runningrecord.command.dispute;

import org.runningrecord.command.act.ActCommand;
import org.runningrecord.events.value.Dispute;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;

/** Record that somebody disputes an entry. */
public record DisputeEntry(RecordId record, EntryId entry, Dispute body) implements ActCommand<Dispute> {}
