package org.runningrecord.log.codec;

import org.runningrecord.events.EventName;

/** From revision 1 to 2, a record that took another in says what clocks see of that one. What was written before does not, and reads as it is. */
final class CourseOfMergedRecords {

    static final EventName REVISION = new EventName("record-took-in", 1);

    private CourseOfMergedRecords() {}

    static byte[] upcast(byte[] payload) {
        return payload;
    }
}
