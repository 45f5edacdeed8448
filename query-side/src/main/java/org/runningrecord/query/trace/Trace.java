package org.runningrecord.query.trace;

import org.runningrecord.events.RecordEvent;

/** An event that happened to an entry later, and where it stands in the log. */
public record Trace(long position, RecordEvent event) {}
