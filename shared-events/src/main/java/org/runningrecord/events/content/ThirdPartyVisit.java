package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A visit to the child by another professional (audit tips, Disability 6): a family-support worker, CAMHS, a therapist.
 *
 * @param agency that the visitor comes from
 * @param visitor who visited
 * @param purpose of the visit
 * @param place where it was
 * @param observed what the visitor observed of the child
 * @param childsPart what the child said or showed
 * @param meaning what it adds to the understanding of the child's life
 */
public record ThirdPartyVisit(
        String headline,
        String agency,
        PersonPresent visitor,
        When start,
        @Nullable When end,
        Answer<Narrative> purpose,
        Visit.Place place,
        Answer<Narrative> observed,
        Answer<Narrative> childsPart,
        Answer<Narrative> meaning,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements Lasting, ForChildren {

    public ThirdPartyVisit {
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }
}
