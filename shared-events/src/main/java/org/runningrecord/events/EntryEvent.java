package org.runningrecord.events;

import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Timeliness;

/** An event that creates an entry: something a person recorded about the child. */
public sealed interface EntryEvent extends RecordEvent
        permits VisitEvent,
                AnalysisEvent,
                CareEvent,
                SessionEvent,
                DiscussionEvent,
                CommunicationEvent,
                DocumentEvent,
                ContactEvent,
                RiskEvent,
                SupervisionEvent,
                ImportEvent,
                PlannedVisitEvent.VisitNotAchieved {

    /** The id of the entry this event created. */
    EntryId entry();

    /** What was recorded, as its author wrote it. */
    Content content();

    /** Whether the recording was in time, judged once when it was recorded. */
    Timeliness timeliness();

    @Override
    default RecordId record() {
        return entry().record();
    }
}
