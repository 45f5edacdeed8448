package org.runningrecord.query.standing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.MisfilingEvent.MisfiledEntryReceived;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.StandingEvent;
import org.runningrecord.events.StandingEvent.EntryMisfiled;
import org.runningrecord.events.StandingEvent.EntryRestricted;
import org.runningrecord.events.StandingEvent.EntryUnlinked;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.query.trace.Trace;
import org.runningrecord.web.access.Sight;

/**
 * Why what an entry tells is not shown. Of each, readers see that there is something and why they do not read it. When something happened that only some
 * may read stays known; of what does not belong to the record, only since when it does not.
 */
public enum Hidden {
    MISFILED("Misfiled: moved to the right record"),
    UNLINKED("Taken off this record: it was not about this child"),
    RESTRICTED("Restricted: only some may read it");

    private final String says;

    Hidden(String says) {
        this.says = says;
    }

    public String says() {
        return says;
    }

    /** The kind of entry that readers know it by. */
    public String kind() {
        return Kebab.of(this) + "-entry";
    }

    /** The same from that kind; absent for the kinds of entries that are shown. */
    static @Nullable Hidden ofKind(String kind) {
        return Arrays.stream(values())
                .filter(hidden -> hidden.kind().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /**
     * Why an entry is not shown now, whichever version is asked for; absent where it is. Two views know it, and neither waits for the other: what one of
     * them hides is hidden.
     *
     * @param kind of the entry, as the running record has it
     * @param first the event that made it
     * @param traces what happened to it later
     */
    public static @Nullable Hidden now(String kind, RecordEvent first, List<Trace> traces) {
        Hidden gone = ofKind(kind);
        if (gone != null) {
            return gone;
        }
        Hidden hidden = at(first);
        for (Trace trace : traces) {
            if (trace.event() instanceof StandingEvent standing) {
                hidden = after(standing);
            }
        }
        return hidden;
    }

    /**
     * Why an entry is not shown to a reader. What the record's own stream says of a restriction holds, whatever the views have heard of it yet.
     *
     * @param restricted how much the reader sees of it; absent where it is not restricted
     * @param now why it is not shown to most
     */
    public static @Nullable Hidden from(@Nullable Sight restricted, @Nullable Hidden now) {
        if (now == null && restricted == Sight.TRACE) {
            return RESTRICTED;
        }
        return now == RESTRICTED && restricted == Sight.WHOLE ? null : now;
    }

    /** How an entry is hidden from the first: one that was moved comes with its restriction. Absent where it is shown. */
    public static @Nullable Hidden at(RecordEvent original) {
        return original instanceof MisfiledEntryReceived moved && moved.restricted() ? RESTRICTED : null;
    }

    /** Whether an entry no longer belongs to its record after this event. */
    public static boolean gone(StandingEvent event) {
        return event instanceof EntryMisfiled || event instanceof EntryUnlinked;
    }

    /** How an entry is hidden after this event; absent where it is shown. */
    public static @Nullable Hidden after(StandingEvent event) {
        if (event instanceof EntryMisfiled) {
            return MISFILED;
        }
        if (event instanceof EntryUnlinked) {
            return UNLINKED;
        }
        return event instanceof EntryRestricted ? RESTRICTED : null;
    }
}
