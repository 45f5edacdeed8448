package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A manager's decision on a completed assessment (audit tips, Assessment: all are quality assured).
 *
 * @param about the assessment
 * @param signedOff whether it is; where it is not, why
 * @param assured what was looked at, and what the manager thinks of its quality
 * @param qualityDocument the entry that references the quality-assurance document, once it is uploaded
 */
public record AssessmentSignOff(
        EntryId about,
        String headline,
        When decided,
        Practitioner manager,
        Boolean signedOff,
        @Nullable Narrative whyNot,
        Answer<Narrative> assured,
        @Nullable EntryId qualityDocument,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements AboutEntry {

    public AssessmentSignOff {
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return decided;
    }
}
