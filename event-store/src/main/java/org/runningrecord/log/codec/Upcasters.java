package org.runningrecord.log.codec;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.EventName;

/** Brings what was stored in an older shape to the shape of today, one revision at a time. One file for each change of shape. */
final class Upcasters {

    private static final Map<EventName, Upcaster> FROM = new HashMap<>();

    static {
        MorePartsOfEntries.REVISIONS.forEach(name -> FROM.put(name, MorePartsOfEntries::upcast));
        MoreOfOversight.REVISIONS.forEach(name -> FROM.put(name, MoreOfOversight::upcast));
    }

    private Upcasters() {}

    /** Between two revisions of one event. */
    @FunctionalInterface
    interface Upcaster {

        /** The payload as the next revision has it. */
        byte[] upcast(byte[] payload);
    }

    /** What brings this revision to the next; absent where it is the newest, or not known. */
    static @Nullable Upcaster from(EventName stored) {
        return FROM.get(stored);
    }
}
