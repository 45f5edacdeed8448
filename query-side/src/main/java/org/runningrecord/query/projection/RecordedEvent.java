package org.runningrecord.query.projection;

import org.runningrecord.events.AboutRecord;
import org.runningrecord.events.LookEvent;
import org.runningrecord.events.RecordEvent;

/**
 * An event of a child's record, or that somebody has looked at it, with where it stands.
 *
 * @param position in its log
 * @param sequence on its stream
 */
public record RecordedEvent(long position, long sequence, AboutRecord about) {

    /** The id of the record, as views hold it. */
    public String record() {
        return about.record().value();
    }

    /** In the log of records there is nothing else about one. */
    public RecordEvent event() {
        return (RecordEvent) about;
    }

    /** In the access log there is nothing else. */
    public LookEvent look() {
        return (LookEvent) about;
    }
}
