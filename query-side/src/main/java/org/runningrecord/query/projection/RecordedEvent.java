package org.runningrecord.query.projection;

import org.runningrecord.events.RecordEvent;

/**
 * An event of a child's record, with where it stands.
 *
 * @param position in the log
 * @param sequence on the record
 */
public record RecordedEvent(long position, long sequence, RecordEvent event) {

    /** The id of the record, as views hold it. */
    public String record() {
        return event.record().value();
    }
}
