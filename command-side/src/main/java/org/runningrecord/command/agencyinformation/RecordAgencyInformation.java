package org.runningrecord.command.agencyinformation;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.AgencyInformation;
import org.runningrecord.events.value.RecordId;

/** Record a summary of information from another agency or professional. */
public record RecordAgencyInformation(RecordId record, AgencyInformation content)
        implements RecordEntry<AgencyInformation> {}
