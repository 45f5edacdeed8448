package org.runningrecord.events.value;

import org.jspecify.annotations.Nullable;

/**
 * What a finding or a decision rests on: showing your working (Friend not foe, paragraphs 63 and 64).
 *
 * @param input what kind of thing it is
 * @param shows what it shows
 * @param certainty how certain that is
 * @param entry the entry it stands in, where there is one on this record
 */
public record Basis(
        Input input,
        Narrative shows,
        Certainty certainty,
        @Nullable EntryId entry) {

    /** What goes into an analysis, as paragraph 64 lists it. */
    public enum Input {
        INTERVIEW,
        CASE_FILE,
        OBSERVATION,
        RESEARCH_EVIDENCE,
        THEORY,
        HUNCH,
        DISCUSSION,
        JUDGEMENT,
        RECOMMENDATION
    }
}
