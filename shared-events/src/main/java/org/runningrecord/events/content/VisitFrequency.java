package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Frequency;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * How often the social worker visits a child, as the child's plan sets it (audit tips, Disability 6).
 *
 * @param every how often, at the least
 * @param since when
 * @param plan the entry that holds the plan
 * @param why so often
 */
public record VisitFrequency(
        String headline,
        Frequency every,
        When since,
        @Nullable EntryId plan,
        Answer<Narrative> why,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements ForChildren {

    public VisitFrequency {
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return since;
    }
}
