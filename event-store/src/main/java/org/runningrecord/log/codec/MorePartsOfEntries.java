package org.runningrecord.log.codec;

import java.util.List;
import org.runningrecord.events.EventName;

/**
 * From revision 1 to 2, entries got parts that may be absent: what is said of one child alone, decisions one by one, how certain a link is. What was
 * written before has none of them and reads as it is; the number is another so that software which does not know these parts stops instead of dropping
 * them.
 */
final class MorePartsOfEntries {

    static final List<EventName> REVISIONS = List.of(
            new EventName("visit-recorded", 1),
            new EventName("contact-recorded", 1),
            new EventName("risk-identified", 1),
            new EventName("supervision-recorded", 1),
            new EventName("fact-imported", 1),
            new EventName("visit-not-achieved", 1),
            new EventName("note-amended", 1));

    private MorePartsOfEntries() {}

    static byte[] upcast(byte[] payload) {
        return payload;
    }
}
