package org.runningrecord.query.trace;

import org.runningrecord.query.projection.ViewDocument;

/**
 * That something happened to an entry later. What it was stands in the log, at the position.
 *
 * @param id the entry and the sequence of the event
 * @param entry the sequence of the event that created the entry
 */
public record EntryTrace(String id, String record, long position, long entry) implements ViewDocument {}
