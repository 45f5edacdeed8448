package org.runningrecord.command.placementchange;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.PlacementChange;
import org.runningrecord.events.value.RecordId;

/** Record a change of placement. */
public record RecordPlacementChange(RecordId record, PlacementChange content) implements RecordEntry<PlacementChange> {}
