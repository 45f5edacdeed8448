package org.runningrecord.policy.words;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;

/**
 * A hint beside what was recorded: it is recorded all the same.
 *
 * @param pointer to the text
 * @param words that were found, as the list has them; absent for a copied passage
 * @param say what would be plainer
 * @param from the earlier entry that a passage stands in word for word; absent for words
 */
public record Hint(
        String pointer,
        Kind kind,
        @Nullable String words,
        String say,
        @Nullable EntryId from) {

    /** What a hint is about. */
    public enum Kind {
        /** Not a fact that somebody could have seen (Hillingdon briefing, section 3). */
        VAGUE,
        /** Not every reader knows what it means (Hillingdon briefing, section 3; Quality assurance guidance). */
        JARGON,
        /** Said before word for word. */
        COPIED
    }
}
