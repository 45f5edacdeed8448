package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.Quotation;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A one-page profile, as it now stands (Friend not foe, paragraph 87).
 *
 * @param updated when
 * @param appreciated what others like and admire about the person
 * @param important what is important to the person
 * @param support how best to support the person
 * @param words of the person
 * @param drawnUpWith who drew it up
 * @param restsOn the learning logs and other entries it comes from
 * @param howIncluded how the person took part
 * @param safeguardingNote beside words in the first person where harm or risk is on file
 */
public record OnePageProfile(
        String headline,
        When updated,
        Answer<List<Narrative>> appreciated,
        Answer<List<Narrative>> important,
        Answer<List<Narrative>> support,
        Answer<List<Quotation>> words,
        Answer<List<PersonPresent>> drawnUpWith,
        List<EntryId> restsOn,
        Answer<Narrative> howIncluded,
        @Nullable Narrative safeguardingNote,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements OwnWords {

    public OnePageProfile {
        restsOn = Content.listed(restsOn);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return updated;
    }
}
