package org.runningrecord.events;

import org.runningrecord.events.content.Contact;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** Contacts with the child or the family. */
public sealed interface ContactEvent extends EntryEvent {

    /** A contact was recorded (Family Service guidance 5a). */
    record ContactRecorded(EntryId entry, Recorded recorded, Contact content, Timeliness timeliness)
            implements ContactEvent {}
}
