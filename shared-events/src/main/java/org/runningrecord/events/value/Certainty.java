package org.runningrecord.events.value;

/** How sure it is: "Which parts can you clearly evidence, and which are more uncertain" (Friend not foe, paragraph 64). */
public enum Certainty {
    CLEARLY_EVIDENCED,
    LIKELY,
    UNCERTAIN
}
