package org.runningrecord.events.value;

import org.jspecify.annotations.Nullable;

/**
 * What became of an action agreed before (Family Service guidance 5h).
 *
 * @param action its id
 * @param comment required unless it was done
 */
public record ReviewedAction(
        @IdText String action, Outcome outcome, @Nullable Narrative comment) {

    /**
     * The entry that agreed the action.
     *
     * @throws IllegalArgumentException if this is not the id of an action
     */
    public EntryId agreedIn() {
        return EntryId.parse(action.substring(0, Math.max(0, action.lastIndexOf('-'))));
    }

    /** What became of it; only what is done or no longer needed is at an end. */
    public enum Outcome {
        DONE,
        PARTLY_DONE,
        NOT_DONE,
        CARRIED_FORWARD,
        NO_LONGER_NEEDED;

        /** Whether nothing more is expected. */
        public boolean ends() {
            return this == DONE || this == NO_LONGER_NEEDED;
        }
    }
}
