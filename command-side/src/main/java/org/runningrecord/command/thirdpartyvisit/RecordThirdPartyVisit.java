package org.runningrecord.command.thirdpartyvisit;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.ThirdPartyVisit;
import org.runningrecord.events.value.RecordId;

/** Record a visit by another professional. */
public record RecordThirdPartyVisit(RecordId record, ThirdPartyVisit content) implements RecordEntry<ThirdPartyVisit> {}
