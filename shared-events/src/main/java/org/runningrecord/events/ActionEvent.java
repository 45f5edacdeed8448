package org.runningrecord.events;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.IdText;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.When;

/** What becomes of an action that was agreed in an entry. */
public sealed interface ActionEvent extends RecordEvent, OfEntry {

    /** The id of the action. */
    String action();

    @Override
    default RecordId record() {
        return entry().record();
    }

    /**
     * An action was done.
     *
     * @param by who did it
     * @param result what came of it
     */
    record ActionCompleted(
            EntryId entry, @IdText String action, Recorded recorded, When completed, String by, Narrative result)
            implements ActionEvent {}

    /** An action will not be done. */
    record ActionCancelled(EntryId entry, @IdText String action, Recorded recorded, When cancelled, Narrative reason)
            implements ActionEvent {}

    /**
     * An action was put off.
     *
     * @param times how often it has been carried forward by now, supervision and reviews included
     * @param byWhen the new date
     */
    record ActionCarriedForward(
            EntryId entry,
            @IdText String action,
            Recorded recorded,
            int times,
            @Nullable When byWhen,
            Narrative reason) implements ActionEvent {}
}
