package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A summary of information from another agency or professional (Family Service guidance 5a).
 *
 * @param person who gave it
 * @param role of that person
 * @param received when it came in
 * @param concerning the time it tells of, where that is another
 * @param summary what it says
 * @param answers the entry in which this was found missing (audit tips, MASH: "adding value to the gaps")
 * @param differs where it does not agree with what others say
 */
public record AgencyInformation(
        String headline,
        Sector sector,
        String agency,
        Answer<String> person,
        Answer<String> role,
        When received,
        @Nullable When concerning,
        Answer<Narrative> summary,
        @Nullable EntryId answers,
        @Nullable Narrative differs,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements ForChildren {

    public AgencyInformation {
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return received;
    }

    /** What kind of agency it is: checks ask at least health and education (audit tips, Assessment 5). */
    public enum Sector {
        HEALTH,
        EDUCATION,
        POLICE,
        HOUSING,
        PROBATION,
        ADULT_SERVICES,
        OTHER_AUTHORITY,
        VOLUNTARY,
        OTHER
    }
}
