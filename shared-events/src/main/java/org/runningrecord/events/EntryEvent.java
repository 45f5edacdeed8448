package org.runningrecord.events;

import java.util.List;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** An event that creates an entry: something a person recorded about the child. */
public sealed interface EntryEvent extends RecordEvent, OfEntry
        permits VisitEvent,
                AuditNoteEvent,
                SiblingLinkEvent,
                MisfilingEvent,
                PeopleEvent,
                StoryEvent,
                OutcomeEvent,
                CourseEvent,
                PlanEvent,
                ReferralEvent,
                AssessmentEvent,
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
    @Override
    EntryId entry();

    /** What was recorded, as its author wrote it. */
    Content content();

    /** Whether the recording was in time, judged once when it was recorded. */
    Timeliness timeliness();

    /** Who recorded it first, and when; that is another record and moment where it was moved here. */
    default Recorded first() {
        return recorded();
    }

    /** What was found out of the ordinary when it was recorded, for every reader to see. */
    default List<String> marks() {
        return List.of();
    }

    @Override
    default RecordId record() {
        return entry().record();
    }
}
