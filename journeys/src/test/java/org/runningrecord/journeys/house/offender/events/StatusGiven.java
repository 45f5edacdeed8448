package org.runningrecord.journeys.house.offender.events;

import org.runningrecord.journeys.house.offender.query.Look;
import org.springframework.http.HttpStatus;

/** An event that knows Spring, and a reader. */
public record StatusGiven(HttpStatus status, Look look) {}
