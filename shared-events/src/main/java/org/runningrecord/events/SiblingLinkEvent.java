package org.runningrecord.events;

import org.runningrecord.events.content.SiblingEvent;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** Events of siblings that touch this child too. */
public sealed interface SiblingLinkEvent extends EntryEvent {

    /** An event on a sibling's record was found to touch this child. */
    record SiblingEventLinked(EntryId entry, Recorded recorded, SiblingEvent content, Timeliness timeliness)
            implements SiblingLinkEvent {}
}
