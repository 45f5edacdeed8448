package org.runningrecord.command.managementdecision;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.ManagementDecision;
import org.runningrecord.events.value.RecordId;

/** Record a manager's decision on the case. */
public record RecordManagementDecision(RecordId record, ManagementDecision content)
        implements RecordEntry<ManagementDecision> {}
