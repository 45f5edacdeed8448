package org.runningrecord.events.content;

import java.util.List;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A review of an assessment while it is under way (audit tips, Assessment 6): an initial and a second one at least.
 *
 * @param about the start of the assessment
 * @param found what is known by now
 * @param missing what is not known yet, and how it will be found out
 * @param direction what the manager directs
 * @param manager who reviewed it
 */
public record AssessmentReview(
        EntryId about,
        String headline,
        Stage stage,
        When reviewed,
        Practitioner manager,
        Answer<Narrative> found,
        Answer<Narrative> missing,
        Answer<Narrative> direction,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements AboutEntry {

    public AssessmentReview {
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return reviewed;
    }

    /** Which review of the assessment it is. */
    public enum Stage {
        INITIAL,
        SECOND,
        FURTHER
    }
}
