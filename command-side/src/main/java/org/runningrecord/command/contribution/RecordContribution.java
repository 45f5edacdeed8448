package org.runningrecord.command.contribution;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.Contribution;
import org.runningrecord.events.value.RecordId;

/** Record what somebody of the circle of support says of an entry. */
public record RecordContribution(RecordId record, Contribution content) implements RecordEntry<Contribution> {}
