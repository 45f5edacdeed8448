package org.runningrecord.command.worker;

import org.runningrecord.command.decision.Command;
import org.runningrecord.events.value.WorkerDetails;

/** Record what is known of a worker, all of it. */
public record RecordWorker(String worker, WorkerDetails details) implements Command {}
