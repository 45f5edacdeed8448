package org.runningrecord.events;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Fulfilment;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** Visits to a child. */
public sealed interface VisitEvent extends EntryEvent {

    /**
     * A visit that took place was recorded (Family Service guidance 5a; Hillingdon briefing, section 4).
     *
     * @param fulfilment what it means for the planned visit it names; absent where it names none
     */
    record VisitRecorded(
            EntryId entry,
            Recorded recorded,
            Visit content,
            Timeliness timeliness,
            @Nullable Fulfilment fulfilment) implements VisitEvent {}
}
