package org.runningrecord.events.value;

import org.jspecify.annotations.Nullable;

/**
 * What was decided on a dispute.
 *
 * @param outcome one of the four
 * @param decided when
 * @param reasons why
 * @param version the version of the entry that corrects it or leaves out what was excessive; absent with the other outcomes
 * @param told how the person who disputed it was told, and what they can do if they do not agree
 */
public record DisputeDecision(
        Outcome outcome,
        When decided,
        Narrative reasons,
        @Nullable Integer version,
        Answer<Narrative> told) {

    /** What can come of a dispute. */
    public enum Outcome {
        CORRECTED,
        REMOVED_AS_EXCESSIVE,
        /** It stays as it was written, is marked as inaccurate, and nobody is to rely on it. */
        KEPT_MARKED_INACCURATE,
        NOT_AGREED
    }
}
