package org.runningrecord.query.runningrecord;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.StandingEvent;
import org.runningrecord.events.StandingEvent.EntryMisfiled;
import org.runningrecord.events.StandingEvent.EntryRestricted;
import org.runningrecord.events.StandingEvent.EntryUnlinked;
import org.runningrecord.events.value.Kebab;

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
    String kind() {
        return Kebab.of(this) + "-entry";
    }

    /** The same from that kind; absent for the kinds of entries that are shown. */
    static @Nullable Hidden ofKind(String kind) {
        return Arrays.stream(values())
                .filter(hidden -> hidden.kind().equals(kind))
                .findFirst()
                .orElse(null);
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
