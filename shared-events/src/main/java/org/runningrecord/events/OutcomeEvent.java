package org.runningrecord.events;

import org.runningrecord.events.content.Outcome;
import org.runningrecord.events.content.OutcomeReview;
import org.runningrecord.events.content.ViewChange;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** Personal outcomes, and the way there. */
public sealed interface OutcomeEvent extends EntryEvent {

    /** A personal outcome was agreed (Friend not foe, principle 1). */
    record OutcomeAgreed(EntryId entry, Recorded recorded, Outcome content, Timeliness timeliness)
            implements OutcomeEvent {}

    /** It was looked at how an outcome stands (Friend not foe, principle 8). */
    record OutcomeReviewed(EntryId entry, Recorded recorded, OutcomeReview content, Timeliness timeliness)
            implements OutcomeEvent {}

    /** A person sees an outcome differently now (Friend not foe, paragraph 26). */
    record OutcomeViewChanged(EntryId entry, Recorded recorded, ViewChange content, Timeliness timeliness)
            implements OutcomeEvent {}
}
