package org.runningrecord.journeys.house.offender.command.decision;

import org.runningrecord.journeys.house.offender.events.StatusGiven;

/** Reaches Spring, but only through another class. */
record RoundaboutDecider(StatusGiven event) {}
