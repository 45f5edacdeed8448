package org.runningrecord.command.allocationproposal;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.AllocationProposal;
import org.runningrecord.events.value.RecordId;

/** Propose to allocate a case to a worker. */
public record ProposeAllocation(RecordId record, AllocationProposal content)
        implements RecordEntry<AllocationProposal> {}
