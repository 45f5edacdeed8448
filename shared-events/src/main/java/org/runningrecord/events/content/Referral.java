package org.runningrecord.events.content;

import java.util.List;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A referral: somebody asks the service to act for a child (audit tips, MASH: presenting concerns).
 *
 * @param received when it reached the service
 * @param person who made it; who wishes not to be named is not
 * @param role of that person
 * @param concerns what they are concerned about
 * @param known whether the family knows of it, and what they say
 */
public record Referral(
        String headline,
        When received,
        AgencyInformation.Sector sector,
        String agency,
        Answer<String> person,
        Answer<String> role,
        Answer<Narrative> concerns,
        Answer<Narrative> known,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements ForChildren {

    public Referral {
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return received;
    }
}
