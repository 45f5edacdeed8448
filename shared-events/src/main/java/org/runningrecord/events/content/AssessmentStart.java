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
 * The start of an assessment: what it is for, and by when it is meant to be done.
 *
 * @param why what it is to find out: the reason for referral
 * @param asked whether consent to ask other agencies was sought (audit tips, Assessment 8)
 * @param planned by when it is meant to be completed
 */
public record AssessmentStart(
        String headline,
        Assessment.Type type,
        When started,
        Answer<Narrative> why,
        Answer<EntryId> consent,
        @Nullable When planned,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements ForChildren {

    public AssessmentStart {
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return started;
    }
}
