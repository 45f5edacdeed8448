package org.runningrecord.events;

import org.runningrecord.events.content.CourtAppearance;
import org.runningrecord.events.content.PlacementChange;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** Courts, and where a child lives. */
public sealed interface CareEvent extends EntryEvent {

    /** A court appearance was recorded (Family Service guidance 5a). */
    record CourtAppearanceRecorded(EntryId entry, Recorded recorded, CourtAppearance content, Timeliness timeliness)
            implements CareEvent {}

    /** A change of placement was recorded (Family Service guidance 5a). */
    record PlacementChangeRecorded(EntryId entry, Recorded recorded, PlacementChange content, Timeliness timeliness)
            implements CareEvent {}
}
