package org.runningrecord.events.content;

import org.runningrecord.events.value.Narrative;

/** An outcome that nobody had planned, good or bad (Friend not foe, paragraph 67). */
public record Emerged(Narrative what, Sort sort) {

    /** Whether it does the person good. */
    public enum Sort {
        POSITIVE,
        NEGATIVE,
        MIXED
    }
}
