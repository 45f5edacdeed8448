package org.runningrecord.query.chronology;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.ChronologyLine.Impact;
import org.runningrecord.query.projection.ViewDocument;

/**
 * What the chronology knows of one entry, significant or not. A row that is no longer so is kept under another id, with {@code until} set.
 *
 * @param id the entry; for a row that is kept, the entry and the position it was so from
 * @param entry the sequence of the event that created the entry
 * @param from the position from which this was so
 * @param until the position until which it was so; {@link Long#MAX_VALUE} while it is
 * @param significant whether it stands on the chronology
 * @param byRule whether the policy put it there, and no person
 * @param line the factual sentence; absent where nobody has written one
 * @param lineVersion how often the line has been changed; 0 for a line by rule
 * @param entryVersion how many versions the entry has
 * @param lineOnVersion which version of the entry the line was written on; where the entry has more, it has been amended since
 * @param occurredFrom the earliest moment it can have occurred
 * @param knownFrom the earliest moment it can have been known
 * @param recorded when the entry was recorded first
 * @param orderInDay its place among the lines of one day
 * @param restricted whether only some may read the entry, and so this line
 */
public record ChronologyRow(
        String id,
        String record,
        long position,
        long entry,
        long from,
        long until,
        String kind,
        boolean significant,
        boolean byRule,
        @Nullable String line,
        int lineVersion,
        int entryVersion,
        int lineOnVersion,
        @Nullable LineBy lineBy,
        @Nullable Impact impact,
        String occurred,
        Instant occurredFrom,
        Instant knownFrom,
        Instant recorded,
        int orderInDay,
        String source,
        boolean restricted)
        implements ViewDocument {

    /** Who wrote the line, and when. */
    public record LineBy(String id, String name, String role, Instant at) {}
}
