package org.runningrecord.query.runningrecord;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Copy;
import org.runningrecord.query.projection.ViewDocument;
import org.runningrecord.query.standing.Hidden;

/**
 * One version of an entry: what it is sorted and listed by. Its text stays in the log, where {@code from} says.
 *
 * @param id the entry and the number of the version, for example {@code ….7/1}
 * @param entry the sequence of the event that created the entry
 * @param version counted from 1, the original
 * @param written the position of the event that holds what it tells
 * @param from the position from which it read so
 * @param until the position until which it did; {@link #CURRENT} while it does
 * @param kind of entry, as readers know it
 * @param occurredFrom the earliest moment it can have occurred; what it sorts by
 * @param knownFrom the earliest moment it can have been known
 * @param recorded when this version was recorded
 * @param by the id of who wrote this version
 * @param lists the lists it stands in: its kind, {@link #VOICE}, {@link #REGISTER}, {@link #AGENCIES}, {@link #RISK}, {@link #ACTIONS}
 * @param risk whether it tells of harm or risk
 * @param childSeen whether it tells of a visit in which the child was seen
 * @param late whether this version was recorded after the entry was due
 */
public record EntryVersion(
        String id,
        String record,
        long position,
        long entry,
        int version,
        long written,
        long from,
        long until,
        String kind,
        String headline,
        String occurred,
        Instant occurredFrom,
        Instant knownFrom,
        Instant recorded,
        String by,
        List<String> lists,
        boolean risk,
        boolean childSeen,
        boolean late,
        @Nullable Instant dueBy,
        String rule)
        implements ViewDocument {

    /** The list of what may hold words of the child. */
    public static final String VOICE = "list:voice";

    /** The list of what says whether the child was seen. */
    public static final String REGISTER = "list:register";

    /** The list of what another agency told. */
    public static final String AGENCIES = "list:agencies";

    /** The list of what tells of harm or risk. */
    public static final String RISK = "list:risk";

    /** The list of that in which something was agreed to be done. */
    public static final String ACTIONS = "list:actions";

    /** Stands for "still so": greater than every position. */
    public static final long CURRENT = Long.MAX_VALUE;

    EntryVersion replacedAt(long position) {
        return Copy.of(this, Map.of("position", position, "until", position));
    }

    /** What it said until then, under an id of its own. */
    EntryVersion kept(long position) {
        return Copy.of(this, Map.of("id", id + "@" + from, "position", position, "until", position));
    }

    /** What is left of it where it no longer belongs to the record: that something was here, and since when it is not. */
    EntryVersion gone(Hidden why, long position, Instant at) {
        return Copy.of(
                this,
                Map.ofEntries(
                        Map.entry("position", position),
                        Map.entry("from", position),
                        Map.entry("kind", why.kind()),
                        Map.entry("headline", why.says()),
                        Map.entry("occurred", at.toString()),
                        Map.entry("occurredFrom", at),
                        Map.entry("knownFrom", at),
                        Map.entry("lists", List.of(why.kind())),
                        Map.entry("risk", false),
                        Map.entry("childSeen", false)));
    }
}
