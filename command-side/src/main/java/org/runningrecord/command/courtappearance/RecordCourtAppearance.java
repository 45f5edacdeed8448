package org.runningrecord.command.courtappearance;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.CourtAppearance;
import org.runningrecord.events.value.RecordId;

/** Record a court appearance. */
public record RecordCourtAppearance(RecordId record, CourtAppearance content) implements RecordEntry<CourtAppearance> {}
