package org.runningrecord.command.expectation;

import org.runningrecord.command.act.ActCommand;
import org.runningrecord.command.act.Reason;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;

/** Decide that something is not expected here, with the reason. */
public record CallOffExpectation(RecordId record, EntryId expectation, Reason body) implements ActCommand<Reason> {}
