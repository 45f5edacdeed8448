package org.runningrecord.query.words;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.ChildPart;
import org.runningrecord.events.content.ChildVisited;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ForChildren;
import org.runningrecord.events.content.Part;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;

/**
 * What an entry says of whether the child was seen, and seen alone (Hillingdon briefing, section 4).
 *
 * @param alone absent where nobody was asked
 * @param whyNot why the child was not seen
 * @param whyNotAlone why the child was not seen alone
 * @param bedroom whether the child's bedroom was seen; absent where nobody was asked
 * @param spokenTo with whom the child was spoken to; absent where nobody was asked
 */
public record Seen(
        Answer<Boolean> seen,
        @Nullable Answer<Boolean> alone,
        @Nullable Narrative whyNot,
        @Nullable Narrative whyNotAlone,
        @Nullable Answer<Boolean> bedroom,
        ChildVisited.@Nullable SpokenTo spokenTo) {

    /** Where an entry says nothing of it. */
    public static final Seen NOT_SAID = new Seen(
            new Answer.NotGiven<>(Answer.WhyNotGiven.DOES_NOT_APPLY, "This entry does not say"),
            null,
            null,
            null,
            null,
            null);

    /** Absent where the entry does not say whether this child was seen. */
    public static @Nullable Seen in(Content content, RecordId record) {
        if (!(content instanceof ForChildren shared)) {
            return null;
        }
        for (Part part : shared.children()) {
            if (record.equals(part.record())) {
                return of(part);
            }
        }
        return null;
    }

    private static @Nullable Seen of(Part part) {
        if (part instanceof ChildVisited visited) {
            return new Seen(
                    visited.seen(),
                    visited.seenAlone(),
                    visited.whyNotSeen(),
                    visited.whyNotSeenAlone(),
                    visited.bedroomSeen(),
                    visited.spokenTo());
        }
        return part instanceof ChildPart child && child.seen() != null
                ? new Seen(child.seen(), child.seenAlone(), child.whyNotSeen(), child.whyNotSeenAlone(), null, null)
                : null;
    }

    public boolean yes() {
        return seen.given().orElse(false);
    }

    public boolean yesAlone() {
        return yes() && alone != null && alone.given().orElse(false);
    }
}
