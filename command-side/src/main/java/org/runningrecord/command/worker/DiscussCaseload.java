package org.runningrecord.command.worker;

import org.runningrecord.command.decision.Command;
import org.runningrecord.events.value.CaseloadDiscussion;

/** Record that a worker's caseload was discussed with the Director. */
public record DiscussCaseload(String worker, CaseloadDiscussion discussion) implements Command {}
