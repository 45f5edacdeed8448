package org.runningrecord.events.value;

import org.jspecify.annotations.Nullable;

/**
 * A link from one entry to another.
 *
 * @param certainty of evidence: how certain it is
 * @param comment what the other entry shows, or where two accounts differ
 */
public record Link(
        Rel rel,
        EntryId entry,
        @Nullable Certainty certainty,
        @Nullable Narrative comment) {

    public Link(Rel rel, EntryId entry) {
        this(rel, entry, null, null);
    }

    /** Whether the service made this link, when it recorded one event for several children. */
    public boolean made() {
        return rel == Rel.SAME_VISIT || rel == Rel.SAME_EVENT;
    }

    public enum Rel {
        FOLLOWS_UP,
        EVIDENCE_FOR,
        /** The other gives the information that was missing there. */
        ANSWERS,
        /** Two accounts of the same thing that do not agree. */
        CONFLICTS_WITH,
        SAME_VISIT,
        /** One event, recorded once for several children. */
        SAME_EVENT
    }
}
