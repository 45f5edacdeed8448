package org.runningrecord.log.codec;

import java.util.List;
import org.runningrecord.events.EventName;

/** From one revision to the next, what brings a case to a worker may say how the caseload stood. What was written before does not, and reads as it is. */
final class CaseloadOfAllocations {

    static final List<EventName> REVISIONS = List.of(
            new EventName("case-allocated", 1), new EventName("case-transferred", 1), new EventName("note-amended", 2));

    private CaseloadOfAllocations() {}

    static byte[] upcast(byte[] payload) {
        return payload;
    }
}
