package org.runningrecord.events.value;

/** A link from one entry to another. */
public record Link(Rel rel, EntryId entry) {

    public enum Rel {
        FOLLOWS_UP,
        EVIDENCE_FOR,
        SAME_VISIT
    }
}
