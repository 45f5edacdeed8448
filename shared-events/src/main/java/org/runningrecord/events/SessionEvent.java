package org.runningrecord.events;

import org.runningrecord.events.content.DirectSession;
import org.runningrecord.events.content.InterventionSession;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** Sessions of work with a child or a family. */
public sealed interface SessionEvent extends EntryEvent {

    /** A direct session was recorded (Family Service guidance 5c). */
    record DirectSessionRecorded(EntryId entry, Recorded recorded, DirectSession content, Timeliness timeliness)
            implements SessionEvent {}

    /** A session of a Graduated Family and Parenting Intervention was recorded (Family Service guidance 5d). */
    record InterventionSessionRecorded(
            EntryId entry, Recorded recorded, InterventionSession content, Timeliness timeliness)
            implements SessionEvent {}
}
