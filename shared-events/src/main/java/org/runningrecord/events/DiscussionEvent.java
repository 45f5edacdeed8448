package org.runningrecord.events;

import org.runningrecord.events.content.CaseDiscussion;
import org.runningrecord.events.content.KeyMeeting;
import org.runningrecord.events.content.ManagementDecision;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** What was talked over and decided. */
public sealed interface DiscussionEvent extends EntryEvent {

    /** A case discussion was recorded (Family Service guidance 5a). */
    record CaseDiscussionRecorded(EntryId entry, Recorded recorded, CaseDiscussion content, Timeliness timeliness)
            implements DiscussionEvent {}

    /** A decision of a manager was recorded (Family Service guidance 5a). */
    record ManagementDecisionRecorded(
            EntryId entry, Recorded recorded, ManagementDecision content, Timeliness timeliness)
            implements DiscussionEvent {}

    /** A key meeting was recorded (Family Service guidance 5a). */
    record KeyMeetingRecorded(EntryId entry, Recorded recorded, KeyMeeting content, Timeliness timeliness)
            implements DiscussionEvent {}
}
