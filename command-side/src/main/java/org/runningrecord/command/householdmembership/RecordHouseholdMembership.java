package org.runningrecord.command.householdmembership;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.HouseholdMembership;
import org.runningrecord.events.value.RecordId;

/** Record who belongs to a household. */
public record RecordHouseholdMembership(RecordId record, HouseholdMembership content)
        implements RecordEntry<HouseholdMembership> {}
