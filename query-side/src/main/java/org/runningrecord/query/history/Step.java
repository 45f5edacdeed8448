package org.runningrecord.query.history;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.summary.RecordSummary;

/**
 * A step of the history.
 *
 * @param before how it was; absent before the record was opened
 * @param event as the log holds it
 * @param previous the sequence of the step before; absent for the first
 * @param next the sequence of the step after; absent for the last
 */
record Step(
        RecordId record,
        @Nullable State before,
        HistoryEvent event,
        State after,
        @Nullable Long previous,
        @Nullable Long next) {

    /**
     * How it was.
     *
     * @param cover of the record
     * @param entry the entry that the event makes or is about, as it read then; absent where it is about none, or there was none yet
     */
    record State(RecordSummary cover, @Nullable EntryShown entry) {}
}
