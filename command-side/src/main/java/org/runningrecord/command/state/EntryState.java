package org.runningrecord.command.state;

/**
 * What decisions need to know of an entry.
 *
 * @param author the id of the person who recorded it
 */
public record EntryState(EntryKind kind, String author) {}
