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
 * One child in an entry that several children share.
 *
 * @param seen whether the child was seen; absent where nobody could have been
 * @param whyNotSeen required where the child was not seen
 * @param whyNotSeenAlone required where the child was seen but not alone
 * @param words what the child said, verbatim; where nothing was said, why
 * @param about what is said about this child only
 */
public record ChildPart(
        @Nullable RecordId record,
        @Nullable String name,
        @Nullable Answer<Boolean> seen,
        @Nullable Answer<Boolean> seenAlone,
        @Nullable Narrative whyNotSeen,
        @Nullable Narrative whyNotSeenAlone,
        @Nullable Answer<List<Quotation>> words,
        @Nullable Narrative about,
        @Nullable Risk risk,
        @Nullable Sharing shared)
        implements Part {}
