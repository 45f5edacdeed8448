package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.Quotation;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * What a child is like, told by the child, the family, a carer or a worker; strengths first (Friend not foe, principles 10 and 12). Each telling stands in its own time.
 *
 * @param when it was told
 * @param by who told it
 * @param teller their name, and who they are to the child
 * @param strengths what they are good at and what people like about them
 * @param told what was told, subject by subject
 * @param words of the child
 * @param howIncluded how the child took part, where somebody else spoke (paragraph 86)
 * @param safeguardingNote beside words in the first person where harm or risk is on file
 */
public record AboutMe(
        String headline,
        When when,
        By by,
        PersonPresent teller,
        Answer<List<Narrative>> strengths,
        Answer<List<Told>> told,
        Answer<List<Quotation>> words,
        @Nullable Narrative howIncluded,
        @Nullable Narrative safeguardingNote,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements OwnWords {

    public AboutMe {
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return when;
    }

    /** Who tells it. */
    public enum By {
        CHILD,
        FAMILY,
        CARER,
        WORKER,
        OTHER
    }

    /** What it is about. */
    public enum Subject {
        WHAT_MAKES_ME_LAUGH,
        LIKES,
        DISLIKES,
        WHO_MATTERS,
        WHAT_MATTERS,
        WHAT_HELPS,
        BIRTH_FAMILY,
        FIRST_WORDS,
        ROUTINES,
        CULTURE_AND_FAITH,
        HOPES,
        OTHER
    }

    /**
     * One thing that was told.
     *
     * @param from the time it tells of, where that is another
     */
    public record Told(
            Subject subject, Narrative text, @Nullable When from) {}
}
