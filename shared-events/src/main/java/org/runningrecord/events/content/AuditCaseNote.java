package org.runningrecord.events.content;

import java.util.List;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Decision;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A note on a child's file that it was audited, so that whoever reads it can see that (Quality assurance guidance). It is brief, and about the record: what
 * is about a worker's performance never stands here.
 *
 * @param audited when
 * @param auditor who audited it
 * @param occasion why this record was looked at
 * @param note what was found, in short
 * @param decided recommendations and decisions on future actions and the plan
 */
public record AuditCaseNote(
        String headline,
        When audited,
        Practitioner auditor,
        Occasion occasion,
        Narrative note,
        List<Decision> decided,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements Content {

    public AuditCaseNote {
        decided = Content.listed(decided);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return audited;
    }

    /** Why a record was looked at. */
    public enum Occasion {
        RANDOM_SAMPLE,
        SUPERVISION,
        SERIOUS_INCIDENT,
        OTHER
    }
}
