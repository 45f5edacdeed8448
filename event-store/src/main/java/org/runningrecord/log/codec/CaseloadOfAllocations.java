package org.runningrecord.log.codec;

import org.runningrecord.events.EventName;

/** From revision 1 to 2, an allocation may say how the worker's caseload stood. What was written before does not, and reads as it is. */
final class CaseloadOfAllocations {

    static final EventName REVISION = new EventName("case-allocated", 1);

    private CaseloadOfAllocations() {}

    static byte[] upcast(byte[] payload) {
        return payload;
    }
}
