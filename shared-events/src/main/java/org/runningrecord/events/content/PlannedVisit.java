package org.runningrecord.events.content;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.When;

/**
 * A visit that is to be made.
 *
 * @param reason what it is for
 * @param start when it should begin
 * @param end when it should end; its record is due by the recording rules counted from here
 * @param visitor who will make it
 * @param instead the planned visit that this one stands in for
 */
public record PlannedVisit(
        String reason,
        Visit.VisitType type,
        Visit.Mode mode,
        When start,
        When end,
        Visit.Place place,
        Practitioner visitor,
        @Nullable EntryId instead) {}
