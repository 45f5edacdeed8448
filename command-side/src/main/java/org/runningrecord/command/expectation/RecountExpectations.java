package org.runningrecord.command.expectation;

import org.runningrecord.command.act.ActCommand;
import org.runningrecord.command.act.Reason;
import org.runningrecord.events.value.RecordId;

/** Count what is expected of a record anew, under the policy in force. */
public record RecountExpectations(RecordId record, Reason body) implements ActCommand<Reason> {}
