package org.runningrecord.events;

import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;

/** An event that has to do with one child's record, whether it stands on it or not. */
public sealed interface AboutRecord extends Event permits RecordEvent, LookEvent {

    /** Which record it has to do with. */
    RecordId record();

    /** Who did it, and when the server took it in. */
    Recorded recorded();
}
