package org.runningrecord.events.value;

import org.jspecify.annotations.Nullable;

/**
 * The line of the chronology that stands for a significant entry: a factual sentence or two, without analysis. Date and source come from the entry.
 *
 * @param text at most 400 characters
 * @param impact what it meant for the child; may be given later
 * @param orderInDay its place among the lines of one day, where the time of day is not known
 */
public record ChronologyLine(
        String text, @Nullable Impact impact, @Nullable Integer orderInDay) {

    /**
     * The impact on the child, in words: at once, and together with what came before.
     */
    public record Impact(Answer<Effect> immediate, Answer<Effect> cumulative) {}

    /** An effect, which may be positive and negative together. */
    public record Effect(String words, Direction direction) {}

    public enum Direction {
        POSITIVE,
        NEGATIVE,
        BOTH
    }
}
