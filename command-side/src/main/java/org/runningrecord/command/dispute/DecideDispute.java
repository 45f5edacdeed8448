package org.runningrecord.command.dispute;

import org.runningrecord.command.act.ActCommand;
import org.runningrecord.events.value.DisputeDecision;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;

/**
 * Record what was decided on a dispute.
 *
 * @param dispute its number
 */
public record DecideDispute(RecordId record, EntryId entry, int dispute, DisputeDecision body)
        implements ActCommand<DisputeDecision> {}
