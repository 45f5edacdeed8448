package org.runningrecord.events;

import org.runningrecord.events.content.Supervision;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** Supervision of the work with a child. */
public sealed interface SupervisionEvent extends EntryEvent {

    /** A case discussion in supervision was recorded (Family Service guidance 5h). */
    record SupervisionRecorded(EntryId entry, Recorded recorded, Supervision content, Timeliness timeliness)
            implements SupervisionEvent {}
}
