package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Quotation;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.Sharing;

/**
 * One child in a visit: seen, seen alone, and in their own words.
 *
 * @param record the child's record; absent for a child of the household who has none
 * @param name for a child without a record
 * @param whyNotSeen required where the child was not seen
 * @param whyNotSeenAlone required where the child was seen but not alone
 * @param bedroomSeen asked of visits to where the child lives
 * @param words what the child said, verbatim; where nothing was said, why
 * @param observed what was observed of the child; required where no words were said
 * @param communicated how the child communicates or communicated; required where no words were said
 * @param directWork what was done together, and what it showed
 * @param about what is said about this child only
 */
public record ChildVisited(
        @Nullable RecordId record,
        @Nullable String name,
        Answer<Boolean> seen,
        @Nullable Answer<Boolean> seenAlone,
        @Nullable Narrative whyNotSeen,
        @Nullable Narrative whyNotSeenAlone,
        @Nullable Answer<Boolean> bedroomSeen,
        @Nullable Answer<List<Quotation>> words,
        @Nullable Narrative observed,
        @Nullable Narrative communicated,
        @Nullable Narrative directWork,
        @Nullable SpokenTo spokenTo,
        @Nullable Narrative about,
        @Nullable Risk risk,
        @Nullable Sharing shared)
        implements Part {

    /** With whom the child was spoken to (audit tips, Family Support and Protection: "individually or together as sibling group"). */
    public enum SpokenTo {
        ALONE,
        WITH_SIBLINGS,
        WITH_ADULTS,
        NOT_SPOKEN_TO
    }
}
