package org.runningrecord.command.record;

import org.runningrecord.command.decision.Command;
import org.runningrecord.events.value.Child;
import org.runningrecord.events.value.RecordId;

/** Open a record for a child, born or unborn, under an id the service has chosen. */
public record OpenRecord(RecordId record, Child child) implements Command {}
