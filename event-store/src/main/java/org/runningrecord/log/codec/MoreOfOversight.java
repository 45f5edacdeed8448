package org.runningrecord.log.codec;

import java.util.List;
import org.runningrecord.events.EventName;

/**
 * From one revision to the next, these say more: how the caseload of whoever the case came to stood, and since when they have it; what clocks see of a record
 * that was merged; why something is not expected under another policy. What was written before does not say it, and reads as it is.
 */
final class MoreOfOversight {

    static final List<EventName> REVISIONS = List.of(
            new EventName("case-allocated", 1),
            new EventName("case-transferred", 1),
            new EventName("note-amended", 2),
            new EventName("case-taken", 1),
            new EventName("record-took-in", 1),
            new EventName("expectation-ended", 1));

    private MoreOfOversight() {}

    static byte[] upcast(byte[] payload) {
        return payload;
    }
}
