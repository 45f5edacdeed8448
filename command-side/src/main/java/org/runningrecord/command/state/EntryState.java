package org.runningrecord.command.state;

import java.time.Instant;

/**
 * What decisions need to know of an entry.
 *
 * @param author the id of the person who recorded it
 * @param recorded when it was recorded first
 * @param versions how many versions it has
 * @param latest the sequence of the event that holds its latest version
 * @param lines how many versions its chronology line has had
 * @param significant whether it stands on the chronology
 */
public record EntryState(
        EntryKind kind, String author, Instant recorded, int versions, long latest, int lines, boolean significant) {

    EntryState amended(int version, long sequence) {
        return new EntryState(kind, author, recorded, version, sequence, lines, significant);
    }

    EntryState marked(int line, boolean significant) {
        return new EntryState(kind, author, recorded, versions, latest, line, significant);
    }
}
