package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Decision;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.Perspectives;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A case discussion with managers, service users, family members or other professionals (Family Service guidance 5a).
 *
 * @param with whom the case was discussed
 * @param purpose what was to be found out or decided
 * @param perspectives who sees it how, and who was not asked
 * @param decided decisions, each with why this and why not the others
 */
public record CaseDiscussion(
        String headline,
        When start,
        @Nullable When end,
        Answer<List<PersonPresent>> with,
        Narrative purpose,
        Answer<Narrative> summary,
        @Nullable Perspectives perspectives,
        List<Decision> decided,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements Lasting, ForChildren {

    public CaseDiscussion {
        decided = Content.listed(decided);
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }
}
