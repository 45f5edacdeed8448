package org.runningrecord.journeys.house.offender.query;

import org.runningrecord.journeys.house.offender.events.StatusGiven;

/** A reader that an event knows, and that knows the event: a cycle. */
public interface Look {

    StatusGiven seen();
}
