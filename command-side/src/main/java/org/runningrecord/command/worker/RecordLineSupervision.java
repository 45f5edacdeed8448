package org.runningrecord.command.worker;

import org.runningrecord.command.decision.Command;
import org.runningrecord.events.value.LineSupervision;

/** Record that a worker was supervised by their line manager, or had their annual review. */
public record RecordLineSupervision(String worker, LineSupervision supervision) implements Command {}
