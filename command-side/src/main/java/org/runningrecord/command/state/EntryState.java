package org.runningrecord.command.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of an entry.
 *
 * @param kind as the event catalogue names it
 * @param author the id of the person who recorded it
 * @param recorded when it was recorded first
 * @param versions how many versions it has
 * @param latest the sequence of the event that holds its latest version
 * @param lines how many versions its chronology line has had
 * @param significant whether it stands on the chronology
 * @param actions the highest number of an action it agreed, 0 while it has agreed none
 * @param meets the sequence of the planned visit it was last said to meet; absent where it meets none
 */
public record EntryState(
        String kind,
        String author,
        Instant recorded,
        int versions,
        long latest,
        int lines,
        boolean significant,
        int actions,
        @Nullable Long meets) {

    EntryState amended(int version, long sequence) {
        return new EntryState(kind, author, recorded, version, sequence, lines, significant, actions, meets);
    }

    EntryState marked(int line, boolean significant) {
        return new EntryState(kind, author, recorded, versions, latest, line, significant, actions, meets);
    }

    EntryState agreeing(int highest) {
        return new EntryState(
                kind, author, recorded, versions, latest, lines, significant, Math.max(actions, highest), meets);
    }

    EntryState meeting(@Nullable Long plan) {
        return new EntryState(kind, author, recorded, versions, latest, lines, significant, actions, plan);
    }
}
