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
 * A personal outcome: the person's own, in their own words and language, and not a service's (Friend not foe, principles 1 and 2).
 *
 * @param agreed when it was agreed
 * @param owner whose outcome it is
 * @param words in which the person says it; where they did not say it in words, how they showed it
 * @param type change, maintenance or process
 * @param whatMatters what about it matters to the person, and what they hope for (paragraph 25)
 * @param now where they are now
 * @param signs how they will know that it goes well
 * @param helps who and what will help
 * @param safeguardingNote beside words in the first person where harm or risk is on file: that it has been talked over (paragraph 24)
 */
public record Outcome(
        String headline,
        When agreed,
        PersonPresent owner,
        Answer<List<Quotation>> words,
        Type type,
        Answer<Narrative> whatMatters,
        Answer<Narrative> now,
        Answer<Narrative> signs,
        Answer<Narrative> helps,
        @Nullable Narrative safeguardingNote,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements OwnWords {

    public Outcome {
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return agreed;
    }

    /** What sort of outcome it is (Friend not foe, paragraphs 27-32). */
    public enum Type {
        /** Something is to become different. */
        CHANGE,
        /** Something good is to stay as it is. */
        MAINTENANCE,
        /** How support is given. */
        PROCESS
    }
}
